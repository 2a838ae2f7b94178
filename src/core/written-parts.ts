import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import type { Mutation, Variable } from './bindings.ts';
import { accessPath } from './flow.ts';
import { madeOf, propagatorOf } from './structures.ts';
import { enclosingFunction, unwrap } from './syntax.ts';

/** A value that the file writes into an object or list. */
export interface WrittenPart {
  /** names of properties from the whole down to the value; `*` is an element, or a name that is not known */
  readonly path: readonly string[];
  readonly value: Node;
  /** it stands in what callers give to a parameter: where the function reads it, behind checks of its own */
  readonly read: PlaceRead | null;
}

/** What stands at a path below an expression. */
export interface PlaceRead {
  readonly node: Node;
  readonly path: readonly string[];
}

/**
 * What the file writes into the object or list that an expression denotes: in literals, through spreads, branches, functions of this file
 * and variables, and by later assignments, `push` and `Object.assign`.
 * @param use where the object is used: what is written into it behind that does not count
 * @param ofCallers also what callers of this file give to the parameter that it is
 */
export function writtenParts(node: Node, use: Node, analysis: Analysis, ofCallers = false): readonly WrittenPart[] {
  const found: WrittenPart[] = [];
  collect(node, [], { use, analysis, found, ofCallers, given: null, visited: new Set() });
  return found;
}

interface Search {
  readonly use: Node;
  readonly analysis: Analysis;
  readonly found: WrittenPart[];
  readonly ofCallers: boolean;
  /** the parameter whose arguments are read, and how deep in the whole it stands */
  readonly given: { readonly node: Node; readonly depth: number } | null;
  readonly visited: Set<Node>;
}

/** More parts than any object that is written by hand. */
const maximumParts = 300;

function collect(node: Node, path: readonly string[], search: Search): void {
  const bare = unwrap(node);
  if (search.visited.has(bare) || search.found.length > maximumParts) return;
  search.visited.add(bare);
  const add = (key: string, value: Node): void => keep([...path, key], value, search);
  switch (bare.type) {
    case 'ObjectExpression':
      for (const property of bare.properties) {
        if (property.type === 'SpreadElement') collect(property.argument, path, search);
        else add(search.analysis.objects.keyOf(property) ?? '*', property.value);
      }
      return;
    case 'ArrayExpression':
      for (const element of bare.elements) {
        if (element?.type === 'SpreadElement') collect(element.argument, path, search);
        else if (element) add('*', element);
      }
      return;
    case 'ConditionalExpression':
      for (const branch of [bare.consequent, bare.alternate]) collect(branch, path, search);
      return;
    case 'LogicalExpression':
      for (const operand of [bare.left, bare.right]) collect(operand, path, search);
      return;
    case 'Identifier':
      return collectFromVariable(bare, path, search);
    case 'MemberExpression':
      if (search.ofCallers) collectFromParameter(bare, path, search);
      return collectFromDefinition(bare, path, search);
    case 'CallExpression':
      for (const of of search.analysis.objects.calledFunctions(bare)) {
        for (const value of search.analysis.inventory.returns.get(of) ?? []) collect(value, path, { ...search, use: value });
      }
      return collectFromPropagator(bare, path, search);
    default:
      return collectFromDefinition(bare, path, search);
  }
}

function keep(path: readonly string[], value: Node, { found, given }: Search): void {
  found.push({ path, value, read: given && { node: given.node, path: path.slice(given.depth) } });
}

function collectFromDefinition(node: Node, path: readonly string[], search: Search): void {
  const definition = search.analysis.objects.definition(node);
  if (definition !== node) collect(definition, path, search);
}

/** `Object.assign({}, …)`, `Object.fromEntries(list.map(…))`, `list.reduce(…, {})`: what the language's own functions make of their arguments. */
function collectFromPropagator(call: TSESTree.CallExpression, path: readonly string[], search: Search): void {
  const { analysis } = search;
  const row = propagatorOf(call, analysis);
  const callback = row?.callback && call.arguments[row.callback.argument];
  const of = callback ? analysis.objects.functionOf(callback) : null;
  const returned = of ? (analysis.inventory.returns.get(of) ?? []) : [];
  switch (row?.how) {
    case 'same':
      if (row.escapes || row.leaves || row.removes || row.restores) return;
      for (const value of call.arguments.slice(0, row.inputs[0] === 'arguments' ? undefined : row.inputs[0] === 0 ? 1 : 0)) if (value.type !== 'SpreadElement') collect(value, path, search);
      return;
    case 'from-entries':
      if (call.arguments[0]) for (const { path: [, key], value } of writtenPairs(call.arguments[0], search)) keep([...path, key ?? '*'], value, search);
      return;
    case 'parsed': {
      const made = call.arguments[0] && madeOf(analysis.objects.definition(call.arguments[0]), row, analysis);
      if (made) collect(made, path, search);
      return;
    }
    case 'mapped':
      for (const value of returned) keep([...path, '*'], value, search);
      return;
    case 'returned':
      for (const value of [...returned, ...call.arguments.slice(1)]) collect(value, path, { ...search, use: of ?? search.use });
      return;
    default:
  }
}

/** The values of `[name, value]` in a list. */
function writtenPairs(list: Node, search: Search): readonly WrittenPart[] {
  const pairs: WrittenPart[] = [];
  collect(list, [], { ...search, found: pairs });
  return pairs.flatMap(({ value }) => {
    const pair = unwrap(value);
    const [name, held] = pair.type === 'ArrayExpression' ? pair.elements : [];
    const key = name && search.analysis.constant(name)?.value;
    return held ? [{ path: ['*', typeof key === 'string' ? key : '*'], value: held, read: null }] : [];
  });
}

function collectFromVariable(identifier: Node, path: readonly string[], search: Search): void {
  const { bindings } = search.analysis;
  const variable = bindings.variable(identifier);
  if (!variable) return;
  const writes = bindings.writes(variable);
  for (const write of writes.length > maximumWrites ? [] : writes) {
    if (write.kind !== 'value' || write.without) continue;
    const value = write.path.length === 0 ? write.value : search.analysis.objects.definitionAt(write.value, write.path);
    if (value) collect(value, path, search);
  }
  for (const mutation of mutationsBefore(variable, search)) addMutation(mutation, path, search);
  if (search.ofCallers) collectFromParameter(identifier, path, search);
}

const maximumWrites = 20;

/** What the calls of a function give to its parameter, or to what stands below it. */
function collectFromParameter(node: Node, path: readonly string[], search: Search): void {
  const { bindings, objects } = search.analysis;
  const access = accessPath(node, search.analysis);
  const write = access && bindings.writes(access.variable).find(({ parameter }) => parameter !== null);
  if (!access || !write?.parameter || write.parameter.rest || write.without) return;
  const { of, index } = write.parameter;
  const below = [...write.path, ...access.path];
  const given = search.given ?? { node, depth: path.length };
  for (const call of objects.callers(of).calls.slice(0, maximumCallers)) {
    const values = objects.given(call).slice(0, index + 1);
    const argument = values.some(({ spread }) => spread) ? undefined : values[index]?.value;
    const value = argument && (below.length === 0 ? argument : objects.definitionAt(argument, below));
    if (value) collect(value, path, { ...search, use: call, given });
  }
}

/** More calls of one function than a file has that a person wrote. */
const maximumCallers = 32;

function mutationsBefore(variable: Variable, { use, analysis }: Search): readonly Mutation[] {
  return analysis.bindings.mutations(variable).filter(({ node }) => node.range[0] < use.range[1] || enclosingFunction(node) !== enclosingFunction(use));
}

function addMutation(mutation: Mutation, path: readonly string[], search: Search): void {
  const at = [...path, ...mutation.path];
  if (mutation.kind === 'merge') for (const value of mutation.values) collect(value, at, search);
  if (mutation.kind === 'append') for (const value of mutation.values) keep([...at, '*'], value, search);
  if (mutation.kind === 'assign' && mutation.values[0]) keep(at, mutation.values[0], search);
}
