import { deserializer } from './deserialization-rows.ts';
import type { DeserializationSink, PackageModel } from './model.ts';

const safe = ['safeLoad', 'safeLoadAll'];
const schemas = ['JSON_SCHEMA', 'FAILSAFE_SCHEMA', 'CORE_SCHEMA', 'DEFAULT_SAFE_SCHEMA', 'DEFAULT_SCHEMA'];
const schemaAt = (argument: number): Pick<DeserializationSink, 'schema'> =>
  ({ schema: { option: { argument, property: ['schema'] }, harmless: schemas, harmful: ['js-yaml:DEFAULT_FULL_SCHEMA', 'js-yaml-js-types:function'] } });
const members = ['load', 'loadAll', ...safe, ...schemas, 'DEFAULT_FULL_SCHEMA'];
const loading = (entity: string, options: number): DeserializationSink => deserializer(entity, {
  harmlessFrom: { major: 4, unlessCalled: safe.map((name) => `js-yaml:${name}`) },
  ...schemaAt(options), harmlessMember: entity === 'load' ? 'safeLoad' : 'safeLoadAll',
});

/**
 * Up to version 3, `load` makes functions of `!!js/function`, and `safeLoad` does with the full schema; from 4 on `load` does only with the types of
 * js-yaml-js-types (tried), and `safeLoad` throws.
 */
export const jsYaml: PackageModel = {
  package: 'js-yaml',
  checked: '5.5.0, 3.15.2',
  modules: { 'js-yaml': 'yaml' },
  entities: {
    yaml: { members: Object.fromEntries(members.map((name) => [name, name])) },
    ...Object.fromEntries(members.map((name) => [name, {}])),
  },
  sinks: [
    loading('load', 1), loading('loadAll', 2),
    ...safe.map((entity, index) => deserializer(entity, { ...schemaAt(index + 1), harmlessAlone: true })),
  ],
};
