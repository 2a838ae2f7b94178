import type { TSESTree } from '@typescript-eslint/utils';
import type { Capability, FieldRow, SchemaShape, Values } from '../models/model.ts';
import { capabilities } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import { decoratorsOf } from './decorators.ts';
import type { ClassNode } from './objects.ts';
import { reflectedType } from './reflected-types.ts';
import { isFunction, staticName, unwrap } from './syntax.ts';

const unknown: SchemaShape = { kind: 'unknown' };
const anything: SchemaShape = { kind: 'anything' };
const deepest = 8;

type Field = () => SchemaShape;
type Property = TSESTree.PropertyDefinition;

/** Reads classes as schemas: what their instances hold after they were checked against the decorators of their fields. */
export class ClassSchemas {
  private readonly analysis: Analysis;
  private readonly known = new Map<string, Map<ClassNode, SchemaShape>>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /**
   * @param owner null: a class of another file
   * @param strips fields without decorators are removed, or values that have them are refused
   */
  shapeOf(owner: ClassNode | null, strips: boolean): SchemaShape {
    if (!owner) return strips ? { kind: 'object', fields: new Map(), unknownKeys: 'strip', rest: () => unknown } : unknown;
    const key = strips ? 'strips' : 'keeps';
    let shapes = this.known.get(key);
    if (!shapes) this.known.set(key, (shapes = new Map()));
    let shape = shapes.get(owner);
    if (!shape) shapes.set(owner, (shape = this.read(owner, strips)));
    return shape;
  }

  private read(owner: ClassNode, strips: boolean): SchemaShape {
    const fields = new Map<string, Field>();
    const isWhole = this.collect(owner, strips, fields, 0);
    return { kind: 'object', fields, unknownKeys: strips ? 'strip' : 'keep', ...(isWhole ? {} : { rest: () => unknown }) };
  }

  /** @returns are the fields of all parents known? */
  private collect(owner: ClassNode, strips: boolean, fields: Map<string, Field>, depth: number): boolean {
    for (const member of owner.body.body) {
      const name = member.type === 'PropertyDefinition' ? staticName(member) : null;
      if (member.type !== 'PropertyDefinition' || name === null || member.static || fields.has(name)) continue;
      const field = this.fieldOf(member, strips);
      if (field) fields.set(name, field);
    }
    if (!owner.superClass) return true;
    const parent = this.parentOf(owner.superClass);
    return parent !== null && depth < deepest && this.collect(parent, strips, fields, depth + 1);
  }

  /** A class of this file, or that of which a call makes a variant: `PartialType(CreateUser)`. */
  private parentOf(node: Node): ClassNode | null {
    const definition = this.analysis.objects.definition(node);
    if (definition.type === 'ClassDeclaration' || definition.type === 'ClassExpression') return definition;
    const first = definition.type === 'CallExpression' ? definition.arguments[0] : undefined;
    return first && first.type !== 'SpreadElement' ? this.parentOf(first) : null;
  }

  /** Null: the field has no decorator that checks it. */
  private fieldOf(member: Property, strips: boolean): Field | null {
    const rows: FieldRow[] = [];
    let isKnown = true;
    let isList = false;
    let type: ClassNode | null = null;
    for (const decorator of decoratorsOf(member)) {
      const call = unwrap(decorator.expression);
      const row = this.analysis.entity(call.type === 'CallExpression' ? call.callee : call)?.entity.row.decorates?.field;
      if (!row) {
        isKnown &&= !isOfThisProject(call, this.analysis);
        continue;
      }
      rows.push(row.matches && call.type === 'CallExpression' ? { leaves: (call.arguments[0] && this.analysis.questions.matches(call.arguments[0])) ?? { proven: [], possible: capabilities } } : row);
      if (row.type && call.type === 'CallExpression') type = this.classReturned(call.arguments[0]);
      isList ||= call.type === 'CallExpression' && call.arguments.some((argument) => this.isTrue(argument, 'each'));
    }
    const checks = rows.filter((row) => !row.type);
    if (checks.length === 0) return strips || isKnown ? null : () => unknown;
    return () => {
      const shape = checks.some((row) => row.nested) ? this.nested(member, type, strips) : this.leaf(checks, isKnown);
      return isList ? { kind: 'list', element: () => shape } : shape;
    };
  }

  private leaf(rows: readonly FieldRow[], isKnown: boolean): SchemaShape {
    const values = rows.flatMap((row) => row.leaves ?? []);
    const opaque = rows.some((row) => !row.leaves && !row.neutral);
    if (values.length === 0) return opaque || !isKnown ? unknown : anything;
    const both = values.reduce((one, other): Values => ({ proven: one.proven.filter((word) => other.proven.includes(word)), possible: among(all(one), all(other)) }));
    return { kind: 'leaf', values: isKnown && !opaque ? both : { proven: [], possible: all(both) } };
  }

  private nested(member: Property, type: ClassNode | null, strips: boolean): SchemaShape {
    const annotated = reflectedType(member.typeAnnotation?.typeAnnotation, this.analysis.bindings);
    const owner = type ?? (annotated.kind === 'class' ? annotated.node : null);
    return owner ? this.shapeOf(owner, strips) : unknown;
  }

  /** `() => Item` */
  private classReturned(node: Node | undefined): ClassNode | null {
    const of = node && unwrap(node);
    const value = isFunction(of) && of.body.type !== 'BlockStatement' ? this.analysis.objects.definition(of.body) : null;
    return value?.type === 'ClassDeclaration' || value?.type === 'ClassExpression' ? value : null;
  }

  private isTrue(argument: Node, option: string): boolean {
    if (this.analysis.objects.definition(argument).type !== 'ObjectExpression') return false;
    const answer = this.analysis.option(argument, [option]);
    return answer.kind === 'found' && answer.values.some((value) => value.kind === 'constant' && value.value === true);
  }
}

/** A decorator that the project makes itself, which may check anything. */
function isOfThisProject(expression: Node, analysis: Analysis): boolean {
  const name = expression.type === 'CallExpression' ? unwrap(expression.callee) : expression;
  const definition = name.type === 'Identifier' ? analysis.bindings.variable(name)?.defs[0]?.node as Node | undefined : undefined;
  const declaration = definition?.parent;
  return declaration?.type !== 'ImportDeclaration' || /^[.~#]|^@\/|^src\//.test(declaration.source.value);
}

function all(values: Values): readonly Capability[] {
  return [...values.proven, ...(values.possible ?? [])];
}

function among(one: readonly Capability[], other: readonly Capability[]): readonly Capability[] {
  return one.filter((word) => other.includes(word));
}
