import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './analysis.ts';
import type { FunctionNode } from './answers.ts';
import { isArgument, isCallee, usesOfParameter } from './parameter-use.ts';
import { parametersOf } from './syntax.ts';

/**
 * The parameter with which a step hands the request on: where the step's role has it; else the third, or the second one if it
 * is only called or handed on itself. Null if there is none, or if it is taken apart.
 */
export function nextParameter(of: FunctionNode, analysis: Analysis): TSESTree.Identifier | null {
  const parameters = parametersOf(of);
  const named = analysis.roleOf(of)?.entity.row.parameters?.findIndex((name) => name !== null && /(?:^|:)next$/.test(name)) ?? -1;
  const index = named >= 0 ? named : parameters.length === 2 && isOnlyHandedOn(of, analysis) ? 1 : 2;
  const parameter = parameters[index];
  return parameter?.type === 'Identifier' ? parameter : null;
}

function isOnlyHandedOn(of: FunctionNode, analysis: Analysis): boolean {
  const uses = usesOfParameter(of, 1, analysis) ?? [];
  return uses.some((use) => isCallee(use)) && uses.every((use) => isArgument(use) || isCallee(use));
}
