import type { TSESTree } from '@typescript-eslint/utils';
import type { PropagatorRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import { isFunction, staticName, unwrap } from './syntax.ts';

/** Methods of lists that yield a list, and that texts do not have. */
const listMethods = new Set(['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'splice', 'toSpliced', 'flat', 'fill', 'with']);
const makers = new Set(['mapped', 'parts', 'keys', 'values', 'entries', 'from-entries']);
const maximumDepth = 20;

/** Is the value surely an object, a list or bytes: no text, number or the like? */
export function isStructure(node: Node, analysis: Analysis, depth = 0): boolean {
  const value = analysis.objects.definition(node);
  if (depth > maximumDepth) return false;
  const isOne = (part: Node): boolean => isStructure(part, analysis, depth + 1);
  switch (value.type) {
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'ClassExpression':
    case 'ClassDeclaration':
      return true;
    case 'NewExpression':
      return !(value.callee.type === 'Identifier' && value.callee.name === 'String' && !analysis.bindings.variable(value.callee));
    case 'ConditionalExpression':
      return isOne(value.consequent) && isOne(value.alternate);
    case 'LogicalExpression':
      return isOne(value.right) && (value.operator === '&&' || isOne(value.left));
    case 'CallExpression':
      return ofCall(value, analysis, isOne);
    default:
      return isFunction(value) || (analysis.entity(value)?.entity.row.structure ?? false);
  }
}

function ofCall(call: TSESTree.CallExpression, analysis: Analysis, isOne: (part: Node) => boolean): boolean {
  if (analysis.entity(call)?.entity.row.structure) return true;
  const row = propagatorOf(call, analysis);
  if (row && makers.has(row.how)) return true;
  const [first] = call.arguments;
  if (row?.entity && row.how === 'same' && row.inputs[0] === 0 && !row.escapes && !row.leaves) return first !== undefined && isOne(first);
  if (isListMethod(call, analysis)) return true;
  const local = analysis.objects.calledFunction(call);
  const returned = local ? (analysis.inventory.returns.get(local) ?? []) : [];
  return returned.length > 0 && returned.every(isOne);
}

/** How the result of a call is made, by the function or the name of the method. */
export function propagatorOf(call: TSESTree.CallExpression, analysis: Analysis): PropagatorRow | null {
  const callee = unwrap(call.callee);
  const entity = analysis.entity(callee)?.entity;
  if (entity) return analysis.knowledge.propagator(entity) ?? null;
  const name = callee.type === 'MemberExpression' ? staticName(callee) : null;
  return name === null ? null : (analysis.knowledge.methodPropagator(name) ?? null);
}

/** What a text was made of, if it is the result of the call that this row undoes. */
export function madeOf(text: Node, { undoes }: PropagatorRow, analysis: Analysis): Node | null {
  const call = unwrap(text);
  if (undoes === undefined || call.type !== 'CallExpression' || analysis.entity(call.callee)?.entity.name !== undoes) return null;
  return call.arguments[0] ?? null;
}

function isListMethod(call: TSESTree.CallExpression, analysis: Analysis): boolean {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && !analysis.entity(callee) && listMethods.has(staticName(callee) ?? '');
}
