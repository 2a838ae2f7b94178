/** Steps that a library makes of an object with a schema for each part of the request. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { StepRoleRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { StepEffect } from './route-validation.ts';
import { nameAtSource } from './schema-questions.ts';
import { keysOf, withKeys } from './validations.ts';

/** What `celebrate({ [Segments.BODY]: schema })` makes of the request. */
export function effectsOfParts(call: TSESTree.CallExpression, row: NonNullable<StepRoleRow['parts']>, analysis: Analysis): readonly StepEffect[] | null {
  const given = analysis.at(call, row.schemas);
  const schemas = given && analysis.objects.definition(given);
  if (schemas?.type !== 'ObjectExpression') return null;
  const unknownKeys = keysOf(call, row, analysis);
  return schemas.properties.flatMap((property): StepEffect[] => {
    if (property.type !== 'Property') return [];
    const name = analysis.objects.keyOf(property) ?? nameAtSource(property.key, analysis) ?? '';
    const part = Object.hasOwn(row.keys, name) ? row.keys[name] : undefined;
    if (part === undefined) return [];
    const shape = analysis.questions.foreign(property.value) ?? analysis.knowledge.model(row.language)?.schema?.(property.value, analysis.questions) ?? { kind: 'unknown' };
    return [{ kind: 'schema', path: [part], shape: withKeys(shape, unknownKeys) }];
  });
}
