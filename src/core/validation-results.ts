/** What conditions say of the results of calls that check values. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Enforcement, Telling, ValidatorRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Entity, Node } from './answers.ts';
import type { Path } from './bindings.ts';
import type { Fact } from './control.ts';
import { isNullish, lastName, staticName, unwrap, wrapped } from './syntax.ts';

type Call = TSESTree.CallExpression;

/** One thing that a condition says of an expression. */
interface Told {
  readonly node: Node;
  readonly is?: boolean;
  readonly equals?: string;
  readonly instanceOf?: string;
  readonly by?: Entity;
}

/** The result of a validating call. */
interface Result {
  readonly call: Call;
  readonly path: Path;
}

const longestChain = 20;
const deepestCondition = 20;

/** The calls of which a condition, having turned out `truth`, says that their values have passed. */
export function passedBy(test: Node, truth: boolean, analysis: Analysis): readonly { readonly call: Call; readonly row: ValidatorRow; readonly entity: Entity }[] {
  return tellings(test, truth, analysis, 0).flatMap((told) => {
    const result = resultAt(told.node, analysis);
    const entity = result && analysis.entity(result.call.callee)?.entity;
    const row = entity && analysis.knowledge.validator(entity);
    return result && entity && row?.tells?.some((telling) => fits(told, result.path, telling)) ? [{ call: result.call, row, entity }] : [];
  });
}

/** Has every way to a spot asked the result of the call, which said that the value has passed? */
export function hasPassed(call: Call, at: Node, analysis: Analysis): boolean {
  for (let facts = analysis.control.facts(at); facts; facts = facts.outer) {
    if (facts.own.some((fact) => fact.kind === 'condition' && passedBy(fact.test, fact.truth, analysis).some((passed) => passed.call === call))) return true;
  }
  return false;
}

/** Has every way to a spot passed one of the calls that tell that nothing was wrong? */
export function isEnforced(by: readonly Enforcement[], at: Node, analysis: Analysis): boolean {
  for (let facts = analysis.control.facts(at); facts; facts = facts.outer) {
    if (facts.own.some((fact) => enforces(fact, by, analysis))) return true;
  }
  return false;
}

function enforces(fact: Fact, by: readonly Enforcement[], analysis: Analysis): boolean {
  const matches = (call: Node, path: Path, is: boolean | undefined) => {
    const entity = call.type === 'CallExpression' ? analysis.entity(call.callee)?.entity : null;
    return by.some((row) => entity !== undefined && entity !== null && `${entity.package}:${entity.name}` === row.call && row.is === is && (row.path ?? []).join('.') === path.join('.'));
  };
  if (fact.kind === 'statement') return matches(fact.test, [], undefined);
  return fact.kind === 'condition' && tellings(fact.test, fact.truth, analysis, 0).some((told) => {
    const result = told.is === undefined || told.by || told.instanceOf ? null : resultAt(told.node, analysis);
    return result !== null && matches(result.call, result.path, told.is);
  });
}

/** Is what the result says looked at anywhere, or given away? */
export function isAsked(call: Call, row: ValidatorRow, analysis: Analysis): boolean {
  const names = (row.tells ?? []).flatMap((telling) => ('path' in telling ? (telling.path[0] ?? []) : []));
  const place = wrapped(call);
  const { parent } = place;
  if (parent?.type === 'MemberExpression' && parent.object === place) return names.includes(staticName(parent) ?? '');
  if (parent?.type !== 'VariableDeclarator') return true;
  const { id } = parent;
  if (id.type === 'ObjectPattern') return id.properties.some((property) => property.type === 'RestElement' || names.includes(staticName(property) ?? ''));
  const variable = id.type === 'Identifier' ? analysis.bindings.variable(id) : null;
  return !variable || variable.references.some(({ identifier, init }) => !init && isAskedAt(identifier as Node, names));
}

function isAskedAt(identifier: Node, names: readonly string[]): boolean {
  const place = wrapped(identifier);
  const { parent } = place;
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern') {
    return parent.id.properties.some((property) => property.type === 'RestElement' || names.includes(staticName(property) ?? ''));
  }
  return parent?.type !== 'MemberExpression' || parent.object !== place || names.includes(staticName(parent) ?? '');
}

function fits(told: Told, path: Path, telling: Telling): boolean {
  if ('by' in telling) return path.length === 0 && told.is === telling.is && told.by !== undefined && `${told.by.package}:${told.by.name}` === telling.by;
  if ('instanceOf' in telling) return path.length === 0 && told.is === telling.is && told.instanceOf === telling.instanceOf;
  if (told.by ?? told.instanceOf) return false;
  if (path.length !== telling.path.length || !telling.path.every((part, index) => part === path[index])) return false;
  return 'equals' in telling ? told.equals === telling.equals : told.is === telling.is;
}

/** What holds of expressions where a condition has turned out `truth`. */
function tellings(test: Node, truth: boolean, analysis: Analysis, depth: number): readonly Told[] {
  const node = unwrap(test);
  if (depth > deepestCondition) return [];
  switch (node.type) {
    case 'UnaryExpression':
      return node.operator === '!' ? tellings(node.argument, !truth, analysis, depth + 1) : [];
    case 'LogicalExpression':
      if (node.operator === '??' || (node.operator === '&&') !== truth) return [];
      return [...tellings(node.left, truth, analysis, depth + 1), ...tellings(node.right, truth, analysis, depth + 1)];
    case 'BinaryExpression':
      return ofComparison(node, truth, analysis);
    case 'CallExpression': {
      const [argument] = node.arguments;
      if (argument && lastName(unwrap(node.callee)) === 'Boolean') return tellings(argument, truth, analysis, depth + 1);
      const by = argument && analysis.entity(node.callee)?.entity;
      return [{ node, is: truth }, ...(by ? [{ node: argument, is: truth, by }] : [])];
    }
    case 'Identifier':
    case 'MemberExpression':
      return [{ node, is: truth }];
    default:
      return [];
  }
}

function ofComparison(node: TSESTree.BinaryExpression, truth: boolean, analysis: Analysis): readonly Told[] {
  const { left, operator, right } = node;
  if (operator === 'instanceof') {
    const instanceOf = lastName(unwrap(right));
    return instanceOf === null ? [] : [{ node: left, is: truth, instanceOf }];
  }
  const constant = isNullish(unwrap(right)) ? { value: null } : analysis.constant(right);
  if (!constant) return [];
  const { value } = constant;
  switch (operator) {
    case '===':
    case '==':
    case '!==':
    case '!=': {
      const isEqual = truth === (operator === '===' || operator === '==');
      if (typeof value === 'string') return isEqual ? [{ node: left, equals: value }] : [];
      if (value === true) return [{ node: left, is: isEqual }];
      return value === null || value === undefined || value === false || value === 0 ? [{ node: left, is: !isEqual }] : [];
    }
    case '>':
      return value === 0 ? [{ node: left, is: truth }] : [];
    case '>=':
      return value === 1 ? [{ node: left, is: truth }] : [];
    case '<':
      return value === 1 ? [{ node: left, is: !truth }] : [];
    default:
      return [];
  }
}

/** The call whose result (or what part of it) an expression is. */
function resultAt(node: Node, analysis: Analysis): Result | null {
  let current = unwrap(node);
  let path: Path = [];
  for (let step = 0; step < longestChain; step++) {
    if (current.type === 'CallExpression') return { call: current, path };
    if (current.type === 'MemberExpression') {
      const name = staticName(current);
      if (name === null) return null;
      path = [name, ...path];
      current = unwrap(current.object);
      continue;
    }
    const variable = current.type === 'Identifier' ? analysis.bindings.variable(current) : null;
    const write = variable && analysis.bindings.singleWrite(variable);
    if (write?.kind !== 'value' || write.without) return null;
    path = [...write.path, ...path];
    current = unwrap(write.value);
  }
  return null;
}
