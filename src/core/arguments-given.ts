import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import { keyedAccess, type Access } from './flow.ts';
import { unwrap } from './syntax.ts';

/** Where a function takes an argument: at this position, or, behind a list of unknown length, there or later. */
export interface Position {
  readonly index: number;
  readonly isExact: boolean;
}

/**
 * The variables, and paths below them, that a call gives to a function, elements of spread lists too.
 * @param count how many parameters the function has
 */
export function placesGiven(call: TSESTree.CallExpression, count: number, analysis: Analysis): readonly (Access & Position)[] {
  const given = call.arguments.flatMap((argument) => (argument.type === 'SpreadElement' ? written(argument) : [argument]));
  const list = given.findIndex((argument) => argument?.type === 'SpreadElement');
  return given.flatMap((argument, index) => {
    const isSpread = argument?.type === 'SpreadElement';
    const access = argument && keyedAccess(isSpread ? argument.argument : argument, analysis);
    if (!access) return [];
    const isExact = list < 0 || index <= list;
    // A list may be empty.
    const position = { index: given.slice(0, index).filter((one) => one?.type !== 'SpreadElement').length, isExact };
    return isSpread ? elementsOf(access, position, count) : [{ ...access, ...position }];
  });
}

/** `...[a, b]` is the same as `a, b`. */
function written(spread: TSESTree.SpreadElement): readonly (Node | null)[] {
  const list = unwrap(spread.argument);
  return list.type === 'ArrayExpression' ? list.elements : [spread];
}

/** The elements that parameters take, and any of those behind. */
function elementsOf(list: Access, { index, isExact }: Position, count: number): readonly (Access & Position)[] {
  const taken = Array.from({ length: isExact ? Math.max(count - index, 0) : 0 }, (_, position) => ({ ...list, path: [...list.path, String(position)], index: index + position, isExact }));
  return [...taken, { ...list, path: [...list.path, '*'], index, isExact: false }];
}
