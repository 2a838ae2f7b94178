import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Route } from '../core/answers.ts';
import { insertArgument } from './arguments.ts';
import type { Edit } from './edit.ts';
import { addProperty, findProperty, setProperty } from './properties.ts';

/** Steps to put before a route's handler: their texts, and the hook they belong to where the framework has hooks. */
export interface NewSteps {
  readonly texts: readonly string[];
  readonly hook: string | null;
  /** a single step of a hook stands without brackets */
  readonly bare?: boolean;
}

/** Puts steps before all others in a route's own registration. Given up if there is no place for them. */
export function insertSteps(sourceCode: TSESLint.SourceCode, route: Route, steps: NewSteps): Edit | null {
  const { insertion, node } = route;
  if (insertion?.kind === 'options') return insertHook(sourceCode, insertion.object as TSESTree.ObjectExpression, steps);
  if (insertion?.kind === 'decorator') return insertDecorator(sourceCode, insertion.before, steps);
  if (!insertion || node.type !== 'CallExpression') return null;
  const place = indexOf(node, insertion.before);
  if (insertion.kind === 'argument') return insertArgument(sourceCode, node, place, steps.texts.join(', '));
  return steps.hook === null ? null : insertArgument(sourceCode, node, place, `{ ${steps.hook}: ${valueOf(steps)} }`);
}

/** `@UseGuards(…)` on a line of its own; what is itself a decorator has no hook. */
function insertDecorator(sourceCode: TSESLint.SourceCode, before: TSESTree.Node, { hook, texts }: NewSteps): Edit {
  const written = hook === null ? texts.map((text) => `@${text}`) : [`@${hook}(${texts.join(', ')})`];
  const line = sourceCode.lines[before.loc.start.line - 1] ?? '';
  const indent = line.slice(0, before.loc.start.column);
  const separator = indent.trim() === '' ? `\n${indent}` : ' ';
  return (fixer) => [fixer.insertTextBefore(before, written.map((text) => `${text}${separator}`).join(''))];
}

function insertHook(sourceCode: TSESLint.SourceCode, options: TSESTree.ObjectExpression, steps: NewSteps): Edit | null {
  if (steps.hook === null) return null;
  const present = findProperty(options, steps.hook);
  if (!present) return addProperty(sourceCode, options, steps.hook, valueOf(steps));
  const { value: old } = present;
  const others = old.type === 'ArrayExpression' ? old.elements.filter((element) => element !== null) : [old];
  return setProperty(sourceCode, options, steps.hook, `[${[...steps.texts, ...others.map((other) => sourceCode.getText(other))].join(', ')}]`);
}

function valueOf({ bare, texts }: NewSteps): string {
  return bare && texts.length === 1 ? texts.join() : `[${texts.join(', ')}]`;
}

function indexOf(call: TSESTree.CallExpression, argument: TSESTree.Node): number {
  return call.arguments.indexOf(argument as TSESTree.CallExpressionArgument);
}

/** Do all names in an expression mean the same at another place? */
export function meansTheSame(sourceCode: TSESLint.SourceCode, expression: TSESTree.Node, place: TSESTree.Node): boolean {
  const here = sourceCode.getScope(expression);
  const there = sourceCode.getScope(place);
  return sourceCode.getTokens(expression).every((token) => {
    if (token.value === 'this') return here.variableScope === there.variableScope;
    return token.type !== 'Identifier' || variableNamed(token.value, here) === variableNamed(token.value, there);
  });
}

function variableNamed(name: string, from: TSESLint.Scope.Scope): TSESLint.Scope.Variable | null {
  for (let scope: TSESLint.Scope.Scope | null = from; scope; scope = scope.upper) {
    const variable = scope.set.get(name);
    if (variable) return variable;
  }
  return null;
}
