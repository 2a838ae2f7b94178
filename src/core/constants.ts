import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import { Memo } from './recursion.ts';
import { contains, staticName, unwrap, unwrapTypes } from './syntax.ts';

export interface Constant {
  readonly value: unknown;
}

/** `production`: reads of the environment's mode yield `production`. */
export type Mode = 'any' | 'production';

/** Evaluates expressions whose value the file fixes: literals, arithmetic, text, enums, tables, single assignments. */
export class Constants {
  private readonly analysis: Analysis;
  private readonly answers: Readonly<Record<Mode, Memo<Node, Constant | null>>>;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.answers = { any: new Memo(analysis.recursion, null), production: new Memo(analysis.recursion, null) };
  }

  /** The constant, or null when the file does not fix it. Objects and arrays are no constants. */
  evaluate(node: Node, mode: Mode = 'any'): Constant | null {
    const bare = unwrapTypes(node);
    return this.answers[mode].ask(bare, () => this.compute(bare, mode));
  }

  private compute(node: Node, mode: Mode): Constant | null {
    switch (node.type) {
      case 'Literal':
        return 'regex' in node ? null : { value: node.value };
      case 'TemplateLiteral':
        return this.evaluateTemplate(node, mode);
      case 'Identifier':
        return this.evaluateIdentifier(node, mode);
      case 'UnaryExpression':
        return this.evaluateUnary(node, mode);
      case 'BinaryExpression':
        return this.evaluateBinary(node, mode);
      case 'LogicalExpression':
        return this.evaluateLogical(node, mode);
      case 'ConditionalExpression': {
        const test = this.evaluate(node.test, mode);
        return test && this.evaluate(test.value ? node.consequent : node.alternate, mode);
      }
      case 'MemberExpression':
        return this.evaluateMember(node, mode);
      case 'CallExpression':
        return this.evaluateCall(node, mode);
      default:
        return null;
    }
  }

  private evaluateTemplate(node: TSESTree.TemplateLiteral, mode: Mode): Constant | null {
    let text = '';
    for (const [index, quasi] of node.quasis.entries()) {
      text += quasi.value.cooked ?? '';
      const expression = node.expressions[index];
      if (!expression) continue;
      const part = this.evaluate(expression, mode);
      if (!part || typeof part.value === 'symbol') return null;
      text += String(part.value);
    }
    return { value: text };
  }

  private evaluateIdentifier(node: TSESTree.Identifier, mode: Mode): Constant | null {
    const variable = this.analysis.bindings.variable(node);
    if (!variable) return globals.has(node.name) ? { value: globals.get(node.name) } : null;
    const write = this.analysis.bindings.singleWrite(variable);
    if (write?.kind === 'import') return this.evaluateNamed(node);
    if (write?.kind !== 'value' || write.defaults.length > 0 || write.without) return null;
    if (write.path.length === 1 && this.analysis.knowledge.namesOfTexts.has(write.path[0] as string)) return this.evaluateNamed(node);
    if (write.path.length === 0) return this.evaluate(write.value, mode);
    const definition = this.analysis.objects.definitionAt(write.value, write.path);
    if (definition) return this.evaluate(definition, mode);
    const isEnvironment = mode === 'production' && write.path.length === 1 && write.path[0] === 'NODE_ENV' && isProcessEnvironment(unwrap(write.value), this.analysis);
    return isEnvironment ? { value: 'production' } : null;
  }

  /** A text that a library names: `path.sep`. */
  private evaluateNamed(node: Node): Constant | null {
    const text = this.analysis.entity(node)?.entity.row.text;
    return text === undefined ? null : { value: text };
  }

  private evaluateUnary(node: TSESTree.UnaryExpression, mode: Mode): Constant | null {
    if (node.operator === 'void') return { value: undefined };
    const operand = this.evaluate(node.argument, mode);
    if (!operand) return null;
    const value = operand.value as number;
    switch (node.operator) {
      case '!':
        return { value: !value };
      case '-':
        return typeof value === 'bigint' || typeof value === 'number' ? { value: -value } : null;
      case '+':
        return typeof value === 'bigint' || typeof value === 'symbol' ? null : { value: Number(value) };
      case '~':
        return typeof value === 'number' ? { value: ~value } : null;
      case 'typeof':
        return { value: typeof value };
      default:
        return null;
    }
  }

  private evaluateBinary(node: TSESTree.BinaryExpression, mode: Mode): Constant | null {
    const chain: TSESTree.BinaryExpression[] = [];
    let leftmost: Node = node;
    while (leftmost.type === 'BinaryExpression') {
      chain.push(leftmost);
      leftmost = unwrap(leftmost.left);
    }
    let value = this.evaluate(leftmost, mode);
    for (let index = chain.length - 1; index >= 0 && value; index--) {
      const link = chain[index] as TSESTree.BinaryExpression;
      const right = this.evaluate(link.right, mode);
      value = right && combine(link.operator, value.value, right.value);
    }
    return value;
  }

  private evaluateLogical(node: TSESTree.LogicalExpression, mode: Mode): Constant | null {
    const chain: TSESTree.LogicalExpression[] = [];
    let leftmost: Node = node;
    while (leftmost.type === 'LogicalExpression') {
      chain.push(leftmost);
      leftmost = unwrapTypes(leftmost.left);
    }
    let value = this.evaluate(leftmost, mode);
    for (let index = chain.length - 1; index >= 0; index--) value = this.joinLogical(value, chain[index] as TSESTree.LogicalExpression, mode);
    return value;
  }

  private joinLogical(left: Constant | null, { operator, right }: TSESTree.LogicalExpression, mode: Mode): Constant | null {
    if (left) {
      const decides = operator === '&&' ? !left.value : operator === '||' ? Boolean(left.value) : left.value !== null && left.value !== undefined;
      return decides ? left : this.evaluate(right, mode);
    }
    const other = operator === '??' ? null : this.evaluate(right, mode);
    const absorbs = other && (operator === '&&' ? other.value === false : other.value === true);
    return absorbs ? other : null;
  }

  private evaluateMember(node: TSESTree.MemberExpression, mode: Mode): Constant | null {
    const name = staticName(node);
    if (mode === 'production' && name === 'NODE_ENV' && isProcessEnvironment(unwrap(node.object), this.analysis)) return { value: 'production' };
    if (mode === 'production' && isMetaEnvironment(unwrap(node.object))) {
      if (name === 'PROD') return { value: true };
      if (name === 'DEV') return { value: false };
      if (name === 'MODE') return { value: 'production' };
    }
    const key = name ?? this.evaluate(node.property, mode)?.value;
    if (typeof key !== 'string' && typeof key !== 'number') return null;
    if (typeof key === 'string' && this.analysis.knowledge.namesOfTexts.has(key)) return this.evaluateNamed(node);
    const enumerated = this.evaluateEnum(node.object, String(key), mode);
    if (enumerated) return enumerated;
    const definition = this.analysis.objects.definitionAt(node.object, [String(key)]);
    return definition && this.isMadeHere(node.object, definition) ? this.evaluate(definition, mode) : null;
  }

  /** A property that is written once is constant only in an object that holds nothing but what this file gives it. */
  private isMadeHere(object: Node, value: Node): boolean {
    const base = this.analysis.objects.definition(object);
    if (contains(base, value)) return true;
    if (base.type === 'ObjectExpression') return base.properties.every((property) => property.type !== 'SpreadElement');
    return base.type === 'ThisExpression' || base.type === 'NewExpression' || base.type === 'ClassDeclaration' || base.type === 'ClassExpression';
  }

  private evaluateEnum(object: Node, name: string, mode: Mode): Constant | null {
    const bare = unwrap(object);
    const variable = bare.type === 'Identifier' ? this.analysis.bindings.variable(bare) : null;
    const write = variable && this.analysis.bindings.singleWrite(variable);
    if (write?.kind !== 'enum' || write.value.type !== 'TSEnumDeclaration') return null;
    const members = write.value.body.members;
    const index = members.findIndex((member) => (member.id.type === 'Identifier' ? member.id.name : member.id.value) === name);
    const member = members[index];
    if (!member) return null;
    if (member.initializer) return this.evaluate(member.initializer, mode);
    return members.slice(0, index).some((earlier) => earlier.initializer) ? null : { value: index };
  }

  private evaluateCall(node: TSESTree.CallExpression, mode: Mode): Constant | null {
    const callee = unwrap(node.callee);
    const values = node.arguments.map((argument) => (argument.type === 'SpreadElement' ? null : this.evaluate(argument, mode)));
    if (values.some((value) => value === null)) return null;
    const first = values[0]?.value;
    if (callee.type === 'Identifier' && !this.analysis.bindings.variable(callee)) {
      switch (callee.name) {
        case 'Number':
          return typeof first === 'symbol' || values.length === 0 ? null : { value: Number(first) };
        case 'String':
          return values.length === 0 ? null : { value: String(first) };
        case 'Boolean':
          return { value: Boolean(first) };
        case 'parseInt':
          return typeof first === 'string' ? { value: Number.parseInt(first, Number(values[1]?.value ?? 10)) } : null;
        default:
          return null;
      }
    }
    if (callee.type !== 'MemberExpression') return null;
    const receiver = this.evaluate(callee.object, mode);
    const method = staticName(callee);
    if (typeof receiver?.value !== 'string' || method === null || !textMethods.has(method)) return null;
    try {
      const result: unknown = (receiver.value as unknown as Record<string, (...given: unknown[]) => unknown>)[method]?.(...values.map((value) => value?.value));
      return typeof result === 'string' && result.length < 100_000 ? { value: result } : null;
    } catch {
      return null;
    }
  }
}

const globals = new Map<string, unknown>([['undefined', undefined], ['NaN', Number.NaN], ['Infinity', Number.POSITIVE_INFINITY]]);

const textMethods = new Set(['trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'concat', 'slice', 'substring', 'toString']);

function isProcessEnvironment(node: Node, analysis: Analysis): boolean {
  const definition = analysis.objects.definition(node);
  const isMember = definition.type === 'MemberExpression' && staticName(definition) === 'env'
    && definition.object.type === 'Identifier' && definition.object.name === 'process';
  return isMember || analysis.entity(definition)?.entity.row.environment === true;
}

function isMetaEnvironment(node: Node): boolean {
  return node.type === 'MemberExpression' && staticName(node) === 'env' && node.object.type === 'MetaProperty';
}

function combine(operator: string, left: unknown, right: unknown): Constant | null {
  const isPlain = (value: unknown) => value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
  if (!isPlain(left) || !isPlain(right)) return null;
  const [one, other] = [left as number, right as number];
  switch (operator) {
    case '+': {
      const value: unknown = one + other;
      return typeof value === 'string' && value.length > 1_000_000 ? null : { value };
    }
    case '-': return { value: one - other };
    case '*': return { value: one * other };
    case '/': return { value: one / other };
    case '%': return { value: one % other };
    case '**': return { value: one ** other };
    case '<<': return { value: one << other };
    case '>>': return { value: one >> other };
    case '>>>': return { value: one >>> other };
    case '|': return { value: one | other };
    case '&': return { value: one & other };
    case '^': return { value: one ^ other };
    case '===': return { value: one === other };
    case '!==': return { value: one !== other };
    case '<': return { value: one < other };
    case '>': return { value: one > other };
    case '<=': return { value: one <= other };
    case '>=': return { value: one >= other };
    default: return null;
  }
}
