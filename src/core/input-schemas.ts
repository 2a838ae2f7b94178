import type { TSESTree } from '@typescript-eslint/utils';
import type { ParameterCheck, SchemaShape, Values } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Entity, FunctionNode, Node } from './answers.ts';
import { type Definitions, readDefinitions, type TypeReference } from './languages/graphql.ts';
import { isFunction, parametersOf, staticName, unwrap, wrapped } from './syntax.ts';
import { json, text } from '../models/model.ts';

/** What stands in a call under a path of names: how a library is given a function. */
export interface FunctionPlace {
  readonly call: TSESTree.CallExpression | TSESTree.NewExpression;
  readonly names: readonly string[];
}

const unknown: SchemaShape = { kind: 'unknown' };
const anything: SchemaShape = { kind: 'anything' };
const leaf = (values: readonly (typeof json)[number][]): SchemaShape => ({ kind: 'leaf', values: { proven: values } });
/** The five scalars of the specification; of others the file does not show what they let through. */
const scalars: Readonly<Record<string, SchemaShape>> = { Int: leaf(['magnitude']), Float: leaf(['magnitude']), Boolean: leaf([]), ID: leaf(text), String: leaf(text) };
/** Scalars that are JSON in every library that defines them. */
const jsonScalars = /^(?:JSON|JSONObject|Any|Object|Mixed)$/i;
/** Calls before a function in its chain, and variables between them, are followed this far. */
const longestChain = 40;
/** Input types inside each other are followed this deep. */
const deepest = 6;

/** Answers which schema a library has checked a parameter against before it calls a function of this file. */
export class InputSchemas {
  private readonly analysis: Analysis;
  private readonly known = new Map<FunctionNode, ReadonlyMap<number, SchemaShape>>();
  private readonly definitions = new Map<string, Definitions | null>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /** The schema of a parameter; null: nothing is known to have checked it. */
  of(of: FunctionNode, index: number): SchemaShape | null {
    let shapes = this.known.get(of);
    if (!shapes) this.known.set(of, (shapes = this.read(of)));
    return shapes.get(index) ?? null;
  }

  private read(of: FunctionNode): ReadonlyMap<number, SchemaShape> {
    const role = this.analysis.roleOf(of)?.entity;
    const found = new Map<number, SchemaShape>();
    for (const check of role?.row.checked ?? []) {
      const shape = (role && this.shapeOf(check, of, role)) ?? (check.otherwise ? withFields(check.otherwise) : null);
      if (!shape) continue;
      found.set(check.parameter, check.property === undefined ? shape : { kind: 'object', fields: new Map([[check.property, () => shape]]), unknownKeys: 'keep' });
    }
    return found;
  }

  private shapeOf(check: ParameterCheck, of: FunctionNode, role: Entity): SchemaShape | null {
    const place = this.analysis.entities.placeOf(of);
    const around = wrapped(of).parent;
    if (check.chained) return this.ofChain(place?.call ?? around ?? of, check.chained);
    if (check.beside !== undefined) return this.besides(of, check.beside, role);
    return place && check.definitions ? this.byDefinitions(place, check.definitions) : null;
  }

  // Schemas in the chain before

  private ofChain(call: Node, methods: readonly string[]): SchemaShape {
    const given: Node[] = [];
    let current = unwrap(call);
    for (let step = 0; step < longestChain && (current.type === 'CallExpression' || current.type === 'MemberExpression' || current.type === 'NewExpression'); step++) {
      const callee = current.type === 'MemberExpression' ? null : unwrap(current.callee);
      const [schema] = current.type === 'CallExpression' ? current.arguments : [];
      if (callee?.type === 'MemberExpression' && methods.includes(staticName(callee) ?? '') && schema) given.push(schema);
      const before = current.type === 'MemberExpression' ? current.object : callee?.type === 'MemberExpression' ? callee.object : null;
      if (!before) break;
      current = this.analysis.objects.definition(before);
    }
    const shapes = given.map((schema) => this.ofSchema(schema));
    return shapes.length === 0 ? unknown : shapes.reduce(merged);
  }

  /** A schema of a library says what it is; a function that returns what it is given checks nothing. */
  private ofSchema(schema: Node): SchemaShape {
    const of = this.analysis.objects.functionOf(schema);
    if (of) return this.isIdentity(of) ? anything : unknown;
    const entity = this.analysis.entity(schema)?.entity;
    return entity?.model.schema?.(schema, this.analysis.questions) ?? unknown;
  }

  private isIdentity(of: FunctionNode): boolean {
    const [parameter] = parametersOf(of);
    const variable = parameter?.type === 'Identifier' ? this.analysis.bindings.variable(parameter) : null;
    const returned = this.analysis.returnsOf(of);
    return variable !== null && returned.length > 0 && returned.every((value) => {
      const bare = unwrap(value);
      return bare.type === 'Identifier' && this.analysis.bindings.variable(bare) === variable;
    });
  }

  // Schemas beside the function

  private besides(of: FunctionNode, name: string, role: Entity): SchemaShape | null {
    const property = of.parent?.type === 'Property' ? of.parent : null;
    const object = property?.parent.type === 'ObjectExpression' ? property.parent : null;
    const schema = object?.properties.find((other) => other.type === 'Property' && staticName(other) === name);
    return schema?.type === 'Property' ? (role.model.schema?.(schema.value, this.analysis.questions) ?? unknown) : null;
  }

  // Type definitions of GraphQL

  private byDefinitions({ call, names }: FunctionPlace, position: NonNullable<ParameterCheck['definitions']>): SchemaShape | null {
    const node = this.analysis.at(call, position);
    const written = node && this.textOf(node, 0);
    const definitions = written === null ? null : this.definitionsIn(written);
    if (!definitions) return null;
    const path = names.slice(1).filter((name, index) => index < 2 || (name !== 'resolve' && name !== 'subscribe'));
    const [type, field] = path;
    const types = path.length > 1 && type !== undefined ? [type] : ['Query', 'Mutation', 'Subscription'];
    const given = types.map((candidate) => definitions.fields.get(candidate)?.get((path.length > 1 ? field : type) ?? '')).find((found) => found !== undefined);
    return given ? object(given, definitions, 0) : null;
  }

  private definitionsIn(written: string): Definitions | null {
    let found = this.definitions.get(written);
    if (found === undefined) this.definitions.set(written, (found = readDefinitions(written)));
    return found;
  }

  /** The text of type definitions: written, tagged, handed to a call, or a list of those; null if a part cannot be seen. */
  private textOf(node: Node, depth: number): string | null {
    const constant = this.analysis.constant(node)?.value;
    if (typeof constant === 'string') return constant;
    const definition = this.analysis.objects.definition(node);
    if (depth > 4) return null;
    switch (definition.type) {
      case 'TaggedTemplateExpression':
        return definition.quasi.expressions.length === 0 ? (definition.quasi.quasis[0]?.value.cooked ?? null) : null;
      case 'CallExpression':
        return definition.arguments[0] && !isFunction(definition.arguments[0]) ? this.textOf(definition.arguments[0], depth + 1) : null;
      case 'ArrayExpression': {
        const parts = definition.elements.map((element) => element && this.textOf(element, depth + 1));
        return parts.every((part) => part !== null) ? parts.join('\n') : null;
      }
      default:
        return null;
    }
  }
}

function withFields(values: Values): SchemaShape {
  return { kind: 'object', fields: new Map(), unknownKeys: 'keep', rest: () => ({ kind: 'leaf', values }) };
}

function object(fields: ReadonlyMap<string, TypeReference>, definitions: Definitions, depth: number): SchemaShape {
  const shapes = new Map([...fields].map(([name, type]) => [name, () => shapeOf(type, definitions, depth + 1)] as const));
  return { kind: 'object', fields: shapes, unknownKeys: 'reject' };
}

function shapeOf(type: TypeReference, definitions: Definitions, depth: number): SchemaShape {
  if (depth > deepest) return unknown;
  if ('list' in type) return { kind: 'list', element: () => shapeOf(type.list, definitions, depth + 1) };
  if (Object.hasOwn(scalars, type.name)) return scalars[type.name] as SchemaShape;
  if (definitions.enums.has(type.name)) return leaf([]);
  const input = definitions.inputs.get(type.name);
  if (input) return object(input, definitions, depth);
  return jsonScalars.test(type.name) ? leaf(json) : unknown;
}

/** Both schemas let it through, as objects whose fields come together. */
function merged(one: SchemaShape, other: SchemaShape): SchemaShape {
  if (one.kind !== 'object' || other.kind !== 'object') return one.kind === 'object' ? one : other;
  return { kind: 'object', fields: new Map([...one.fields, ...other.fields]), unknownKeys: one.unknownKeys === 'keep' || other.unknownKeys === 'keep' ? 'keep' : 'strip' };
}
