import type { PackageModel } from './model.ts';
import { schemaPatterns } from './pattern-rows.ts';
import { readJsonSchema } from './schema-json.ts';

/**
 * ajv: JSON Schema. Fastify's ajv takes away properties that are not declared where `additionalProperties` is false
 * (`removeAdditional: true`) and converts single values to the declared type (`coerceTypes`); both happen in the value itself.
 */
export const ajv: PackageModel = {
  package: 'ajv',
  checked: '8.20.0, with @fastify/ajv-compiler 4.0.7',
  modules: { 'ajv': 'Ajv', 'ajv/dist/2019': 'Ajv', 'ajv/dist/2020': 'Ajv' },
  entities: {
    Ajv: { new: 'ajv', members: { default: 'Ajv', Ajv: 'Ajv' } },
    ajv: { members: { compile: 'compile', compileAsync: 'compile', validate: 'validate', addSchema: 'addSchema', addFormat: 'chain', addKeyword: 'chain' } },
    addSchema: { call: 'ajv' },
    chain: { call: 'ajv' },
    compile: { call: 'check' },
    check: {},
    validate: {},
  },
  validators: [
    { entity: 'check', schema: { made: { argument: 0 } }, value: { argument: 0 }, yields: 'check', inPlace: true, tells: [{ path: [], is: true }] },
    { entity: 'validate', schema: { argument: 0 }, value: { argument: 1 }, yields: 'check', inPlace: true, tells: [{ path: [], is: true }] },
  ],
  sinks: ['compile', 'validate', 'addSchema'].map((entity) => schemaPatterns(entity, { argument: 0 })),
  schema: (node, questions) => readJsonSchema(node, questions, (inner) => questions.foreign(inner)),
};
