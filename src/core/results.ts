import type { TSESTree } from '@typescript-eslint/utils';
import type { EntityRow, ResultRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import { assignedBehind } from './option-writes.ts';
import { isAmong } from './value-sinks.ts';

/** The entity that a call yields by what it is given, where a model says so; undefined if none of its rows fits. */
export function resultByArguments(row: EntityRow, call: TSESTree.CallExpression | TSESTree.NewExpression, analysis: Analysis): string | undefined {
  return row.calls?.find(({ when }) => (typeof when === 'number' ? call.arguments.length === when : isGiven(when, call, analysis)))?.call;
}

function isGiven(when: Exclude<ResultRow['when'], number>, call: TSESTree.CallExpression | TSESTree.NewExpression, analysis: Analysis): boolean {
  const given = call.arguments[when.argument];
  if (!given || given.type === 'SpreadElement') return false;
  if ('assigned' in when) {
    const value = analysis.option(given, [when.given]).kind === 'found' ? assignedBehind(call, when.assigned, analysis) : null;
    return value !== null && analysis.constant(value)?.value === when.equals;
  }
  if ('is' in when) return analysis.entity(given)?.entity === analysis.knowledge.find(when.is);
  if ('pattern' in when) return when.pattern.test(String(analysis.constant(given)?.value ?? ''));
  const { equals, property } = when;
  if (property === undefined) return analysis.constant(given)?.value === equals;
  const answer = analysis.option(given, property.split('.'));
  if (answer.kind === 'missing') return equals === undefined;
  return answer.kind === 'found' && answer.values.some((value) => value.kind === 'constant' && isAmong(value.value, equals));
}
