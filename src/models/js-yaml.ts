import { deserializer } from './deserialization-rows.ts';
import type { DeserializationSink, PackageModel } from './model.ts';

const safe = ['safeLoad', 'safeLoadAll'];
const schemas = ['JSON_SCHEMA', 'FAILSAFE_SCHEMA', 'CORE_SCHEMA', 'DEFAULT_SAFE_SCHEMA', 'DEFAULT_SCHEMA'];
const loading = (entity: string, options: number): DeserializationSink => deserializer(entity, {
  harmlessFrom: { major: 4, unlessCalled: safe.map((name) => `js-yaml:${name}`) },
  schema: { option: { argument: options, property: ['schema'] }, harmless: schemas }, harmlessMember: entity === 'load' ? 'safeLoad' : 'safeLoadAll',
});

/** Up to version 3, `load` makes functions of `!!js/function`; from 4 on it does not, and `safeLoad` throws. */
export const jsYaml: PackageModel = {
  package: 'js-yaml',
  checked: '5.5.0, 3.15.2',
  modules: { 'js-yaml': 'yaml' },
  entities: {
    yaml: { members: Object.fromEntries(['load', 'loadAll', ...safe, ...schemas].map((name) => [name, name])) },
    ...Object.fromEntries(['load', 'loadAll', ...safe, ...schemas].map((name) => [name, {}])),
  },
  sinks: [loading('load', 1), loading('loadAll', 2)],
};
