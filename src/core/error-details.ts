import type { TSESTree } from '@typescript-eslint/utils';
import type { ResponseBodySink } from '../models/model.ts';
import type { Node } from './answers.ts';
import type { Variable } from './bindings.ts';
import type { File } from './file.ts';
import { flattenPlus } from './flow.ts';
import { enclosingFunction, isFunction, parametersOf, staticName, unwrap } from './syntax.ts';
import { thrownIn, type Thrown } from './thrown.ts';

/** How an error goes out: as JSON, as a value of a template, as its text, or as a text that shows its stack. */
export type Format = ResponseBodySink['format'] | 'inspected';

/** A value that goes to the client. */
export interface Answer {
  /** the call, or the returned expression */
  readonly node: Node;
  readonly value: Node;
  readonly row: ResponseBodySink;
}

/** A part of what is sent that was read from something thrown. */
export interface ErrorPart {
  readonly answer: Answer;
  /** the expression as it is written */
  readonly node: Node;
  readonly thrown: Thrown;
  readonly format: Format;
  /** it is the whole of the answer */
  readonly isWhole: boolean;
}

/** All that this file sends to clients, by calls and by what handlers return. */
export function answersOf(file: File): readonly Answer[] {
  const called = file.sinks('response-body').flatMap(({ node, row }): Answer[] => {
    const value = file.at(node, row.value);
    return value && !(row.thrown && staysInside(node)) && (!row.refusal || isRefusal(file.at(node, row.refusal), file)) ? [{ node, value, row }] : [];
  });
  const returned = file.rowsOfReturns('response-body').flatMap(({ entity, row }) =>
    file.returnedBy(entity).flatMap(({ value: whole }): Answer[] => {
      const value = row.value.argument === 'returned' ? file.at(whole, row.value) : whole;
      return value ? [{ node: value, value, row }] : [];
    }));
  return [...called, ...returned];
}

/** Is it a status of the 400s, as a constant? */
export function isRefusal(status: Node | null | undefined, file: File): boolean {
  const value = status ? file.constant(status)?.value : null;
  return typeof value === 'number' && value >= 400 && value < 500;
}

/** Is an error that is made here not thrown, or thrown where a `catch` around it gets it? */
function staysInside(made: Node): boolean {
  if (made.parent?.type !== 'ThrowStatement') return true;
  for (let node: Node = made; node.parent && node.parent.type !== 'MethodDefinition'; node = node.parent) {
    if (node.parent.type === 'TryStatement' && node.parent.block === node && node.parent.handler) return true;
  }
  return false;
}

/** Everything in an answer that was read from something thrown, in the order in which it is written. */
export function errorParts(answer: Answer, file: File): readonly ErrorPart[] {
  const parts: ErrorPart[] = [];
  new Reader(answer, file, parts).read(answer.value, answer.row.format, 0);
  return parts;
}

/** Objects and calls inside each other are followed this deep. */
const deepest = 20;

/** Methods of texts and lists whose result holds what they are called on; `map` does for lines of a text, and picks from other lists. */
const keeping = new Set([
  'split', 'slice', 'substring', 'trim', 'replace', 'replaceAll', 'join', 'filter', 'concat', 'toUpperCase', 'toLowerCase', 'at', 'valueOf',
]);

class Reader {
  private readonly answer: Answer;
  private readonly file: File;
  private readonly parts: ErrorPart[];
  private readonly seen = new Set<Node>();
  private readonly seenVariables = new Set<Variable>();

  constructor(answer: Answer, file: File, parts: ErrorPart[]) {
    this.answer = answer;
    this.file = file;
    this.parts = parts;
  }

  read(node: Node, format: Format, depth: number): void {
    const value = unwrap(node);
    if (depth > deepest || this.seen.has(value)) return;
    this.seen.add(value);
    const inside = (part: Node | null, as: Format = format): void => {
      if (part) this.read(part, as, depth + 1);
    };
    switch (value.type) {
      case 'ObjectExpression':
        for (const property of value.properties) inside(property.type === 'SpreadElement' ? property.argument : property.value);
        break;
      case 'ArrayExpression':
        for (const element of value.elements) inside(element?.type === 'SpreadElement' ? element.argument : element);
        break;
      case 'ConditionalExpression':
        inside(value.consequent);
        inside(value.alternate);
        break;
      case 'LogicalExpression':
        if (value.operator !== '&&') inside(value.left);
        inside(value.right);
        break;
      case 'TemplateLiteral':
        for (const part of value.expressions) inside(part, 'text');
        break;
      case 'BinaryExpression':
        if (value.operator === '+') for (const part of flattenPlus(value)) inside(part, 'text');
        break;
      case 'CallExpression':
        this.readCall(value, format, depth);
        break;
      case 'Identifier':
      case 'MemberExpression':
        this.readReference(value, format, depth);
        break;
      default:
    }
  }

  private readReference(node: TSESTree.Identifier | TSESTree.MemberExpression, format: Format, depth: number): void {
    const definition = this.file.definition(node);
    if (definition !== node && definition.type !== 'Identifier' && definition.type !== 'MemberExpression') {
      this.read(definition, format, depth + 1);
    } else {
      const thrown = thrownIn(node, this.file);
      // A part of an error that callers hand over is reported where they take it.
      const isHandedOver = thrown?.passed === true && node.type === 'Identifier' && thrown.path.length > 0;
      if (thrown && !isHandedOver) {
        this.parts.push({ answer: this.answer, node, thrown, format, isWhole: node === unwrap(this.answer.value) });
        return;
      }
    }
    if (node.type === 'Identifier') this.readWrites(node, format, depth);
  }

  /** Values that a variable, or a property of it, is given elsewhere; a parameter by the calls of its function. */
  private readWrites(node: TSESTree.Identifier, format: Format, depth: number): void {
    const variable = this.file.variable(node);
    if (!variable || this.seenVariables.has(variable)) return;
    this.seenVariables.add(variable);
    for (const reference of variable.references) {
      if (reference.writeExpr && reference.writeExpr.parent?.type === 'AssignmentExpression') this.read(reference.writeExpr as Node, format, depth + 1);
      let place: Node = reference.identifier;
      while (place.parent?.type === 'MemberExpression' && place.parent.object === place) place = place.parent;
      const parent = place.parent;
      if (place !== reference.identifier && parent?.type === 'AssignmentExpression' && parent.left === place) this.read(parent.right, format, depth + 1);
    }
    const [definition] = variable.defs;
    const of = definition?.node as Node | undefined;
    if (String(definition?.type) !== 'Parameter' || !isFunction(of)) return;
    const index = parametersOf(of).findIndex((parameter) => parameter === definition?.name);
    for (const call of index < 0 ? [] : this.file.callersOf(of)) {
      const argument = call.arguments.some((one) => one.type === 'SpreadElement') ? undefined : call.arguments[index];
      if (argument && enclosingFunction(call) !== of) this.read(argument, format, depth + 1);
    }
  }

  private readCall(call: TSESTree.CallExpression, format: Format, depth: number): void {
    const callee = unwrap(call.callee);
    const [first, second] = call.arguments;
    if (this.file.entity(callee)?.entity.row.inspects) {
      for (const argument of call.arguments) this.readArgument(argument, 'inspected', depth);
      return;
    }
    if (callee.type === 'Identifier' && callee.name === 'String' && !this.file.variable(callee)) return this.readArgument(first, 'text', depth);
    if (callee.type === 'MemberExpression') {
      const method = staticName(callee) ?? '';
      const global = callee.object.type === 'Identifier' && !this.file.variable(callee.object) ? callee.object.name : null;
      if (global === 'JSON') return this.readArgument(first, second && listsAllNames(second) ? 'inspected' : 'json', depth);
      if (global === 'Object') {
        for (const argument of method === 'assign' ? call.arguments : []) this.readArgument(argument, format, depth);
        return;
      }
      if (method === 'toString') return this.read(callee.object, 'text', depth + 1);
      if (keeping.has(method) || (method === 'map' && unwrap(callee.object).type === 'CallExpression')) return this.read(callee.object, format, depth + 1);
    }
    const local = this.file.functionOf(callee);
    for (const value of local && !local.async ? this.file.returnsOf(local) : []) this.read(value, format, depth + 1);
  }

  private readArgument(argument: Node | undefined, format: Format, depth: number): void {
    if (argument) this.read(argument.type === 'SpreadElement' ? argument.argument : argument, format, depth + 1);
  }
}

/** `JSON.stringify(error, Object.getOwnPropertyNames(error))` writes message and stack too, as does a list with their names. */
function listsAllNames(replacer: Node): boolean {
  const call = unwrap(replacer);
  if (call.type === 'ArrayExpression') return call.elements.some((element) => element?.type === 'Literal' && element.value === 'stack');
  return call.type === 'CallExpression' && call.callee.type === 'MemberExpression' && staticName(call.callee) === 'getOwnPropertyNames';
}
