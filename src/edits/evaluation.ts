import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../core/answers.ts';
import { makesFunction } from '../core/code-sinks.ts';
import type { File } from '../core/file.ts';
import { contains } from '../core/syntax.ts';
import type { Edit } from './edit.ts';
import { replace } from './replace.ts';

export interface ReadInstead {
  readonly edit: Edit;
  /** `Number`: the result is calculated or compared with; otherwise it is data */
  readonly as: 'Number' | 'JSON.parse';
}

/**
 * Reads a value instead of running it: `eval(x)`, `eval('(' + x + ')')`, `new Function('return ' + x)()` and the same without `new`
 * become `JSON.parse(x)` or `Number(x)`. Given up where the result is not used.
 */
export function readInstead(file: File, call: Node, value: Node): ReadInstead | null {
  const isCalled = call.parent?.type === 'CallExpression' && call.parent.callee === call;
  const isMade = makesFunction(file, call);
  const whole = !isMade ? call : isCalled ? (call.parent as Node) : null;
  const [alternative, ...others] = file.text(value)?.alternatives ?? [];
  const holes = (alternative?.pieces ?? []).filter((piece) => piece.kind === 'hole');
  const around = (alternative?.pieces ?? []).map((piece) => (piece.kind === 'constant' ? piece.value : ' ')).join('').trim();
  const [hole] = holes;
  if (!whole || others.length > 0 || holes.length !== 1 || !hole || !contains(value, hole.node) || !/^(?:\(\s*\)|return\s*\(?\s*\)?;?|)$/.test(around)) return null;
  if (whole.parent?.type === 'ExpressionStatement' || (isMade && !around.startsWith('return'))) return null;
  const as = isNumber(file, whole) ? 'Number' : 'JSON.parse';
  const edit = replace(file.sourceCode, whole, `${as}(${file.sourceCode.getText(hole.node)})`);
  return edit && { edit, as };
}

const calculating = new Set(['-', '*', '/', '%', '**', '<', '<=', '>', '>=']);

function isNumber(file: File, node: Node): boolean {
  const { parent } = node;
  if (parent?.type === 'BinaryExpression') return calculating.has(parent.operator);
  if (parent?.type === 'CallExpression') return parent.callee.type === 'Identifier' && /^(?:Number|parseInt|parseFloat)$/.test(parent.callee.name);
  const name = parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id : null;
  const uses = name ? (file.variable(name)?.references ?? []) : [];
  return uses.some(({ identifier }) => {
    const use = (identifier as Node).parent;
    return use?.type === 'BinaryExpression' && calculating.has(use.operator);
  });
}

/** Calls a member of an object only if the object itself has it: `o[k]()` becomes `Object.hasOwn(o, k) && o[k]()`. */
export function callOwnMember(file: File, callee: TSESTree.MemberExpression): Edit | null {
  const call = callee.parent;
  if (call.type !== 'CallExpression' || call.callee !== callee || !isReference(callee.object) || !isReference(callee.property)) return null;
  const text = (node: Node) => file.sourceCode.getText(node);
  const isAlone = call.parent.type === 'ExpressionStatement';
  const guarded = `Object.hasOwn(${text(callee.object)}, ${text(callee.property)}) && ${text(call)}`;
  return replace(file.sourceCode, call, isAlone ? guarded : `(${guarded})`);
}

function isReference(node: Node): boolean {
  let current = node;
  while (current.type === 'MemberExpression' && (!current.computed || current.property.type === 'Literal')) current = current.object;
  return current.type === 'Identifier' || current.type === 'ThisExpression';
}
