import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode, Node } from './answers.ts';
import type { Variable } from './bindings.ts';
import type { File } from './file.ts';
import { checkOf, checksWithin, type IncompleteHostCheck } from './incomplete-host-checks.ts';
import { foreignHostPassing } from './languages/host-patterns.ts';
import { perFile } from './per-file.ts';
import { registers } from './registered-plugins.ts';
import { isNullish, parametersOf, unwrap } from './syntax.ts';
import { madeOf } from './value-paths.ts';

/** A check or pattern that lets origins of others read what is answered. */
export interface SharedOrigin extends Pick<IncompleteHostCheck, 'flaw' | 'host' | 'passes'> {
  readonly call: TSESTree.CallExpression | TSESTree.Expression;
}

/** Every such place of a file. */
export const sharedOrigins = perFile((file): readonly SharedOrigin[] => file.sinks('sharing').flatMap(({ node, row }) => {
  const origins = row.plugin === undefined || registers(node, row.plugin, file) ? file.at(node, row.origins) : null;
  const of = origins && file.functionOf(origins);
  if (of) return ofFunction(of, file);
  return origins ? listed(origins, file).flatMap((pattern) => ofPattern(pattern, file)) : [];
}));

function listed(origins: Node, file: File): readonly Node[] {
  const list = unwrap(file.definition(origins));
  return list.type === 'ArrayExpression' ? list.elements.filter((element) => element !== null) : [origins];
}

function ofPattern(node: Node, file: File): SharedOrigin[] {
  const regular = file.regularExpression(node);
  const found = regular && foreignHostPassing(regular.pattern, regular.flags, 'origin');
  return found ? [{ ...found, flaw: 'pattern', call: file.definition(node) as TSESTree.Expression }] : [];
}

/** The checks on which an answer depends that lets the origin in. */
function ofFunction(of: FunctionNode, file: File): readonly SharedOrigin[] {
  const parameter = parametersOf(of)[0];
  const asked = parameter && file.variable(parameter);
  const checks = asked ? file.callsWithin(of).flatMap((call) => ofCall(call, asked, file)) : [];
  if (checks.length === 0) return [];
  const passed = new Set(grantsOf(of, file).flatMap((grant) => [
    ...checksWithin({ test: grant, truth: true }, checks, file), ...file.conditionsAt(grant).flatMap((condition) => checksWithin(condition, checks, file)),
  ]));
  return [...passed];
}

function ofCall(call: TSESTree.CallExpression | TSESTree.NewExpression, asked: Variable, file: File): IncompleteHostCheck[] {
  const check = call.type === 'CallExpression' ? checkOf(call, true) : null;
  return check && isOf(check.receiver, asked, file) ? [check] : [];
}

/** Is the value the variable, or made of it or of one of its members? */
function isOf(value: Node, asked: Variable, file: File): boolean {
  for (const part of madeOf(value, file)) {
    if (part.type === 'Identifier' && file.variable(part) === asked) return true;
    if (part.type === 'MemberExpression' && isOf(part.object, asked, file)) return true;
  }
  return false;
}

/** What a function answers: what it returns, and what it hands to a callback behind no error. Refusals are left out. */
function grantsOf(of: FunctionNode, file: File): readonly Node[] {
  const handed = file.callsWithin(of).flatMap((call) => {
    const [error, answer] = call.arguments;
    return error && answer && isNullish(unwrap(error)) ? [answer] : [];
  });
  const callbacks = parametersOf(of).slice(1).map((parameter) => file.variable(parameter));
  return [...file.returnsOf(of), ...handed].flatMap((answer) => alternatives(answer)).filter((answer) => {
    const constant = file.constant(answer);
    const isCallback = answer.type === 'CallExpression' && callbacks.includes(file.variable(answer.callee));
    return !isNullish(answer) && !isCallback && !(constant && !constant.value);
  });
}

function alternatives(answer: Node): readonly Node[] {
  const bare = unwrap(answer);
  return bare.type === 'ConditionalExpression' ? [...alternatives(bare.consequent), ...alternatives(bare.alternate)] : [bare];
}
