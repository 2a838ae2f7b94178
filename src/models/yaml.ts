import { deserializer } from './deserialization-rows.ts';
import type { DeserializationSink, PackageModel } from './model.ts';

const parsing = ['parse', 'parseDocument', 'parseAllDocuments'];

/** Aliases expand to at most a hundred of what they stand for, unless `maxAliasCount` is -1. */
export const yaml: PackageModel = {
  package: 'yaml',
  checked: '2.9.1',
  modules: { yaml: 'yaml' },
  entities: { yaml: { members: Object.fromEntries(parsing.map((name) => [name, name])) }, ...Object.fromEntries(parsing.map((name) => [name, {}])) },
  sinks: parsing.flatMap((entity) => [1, 2].flatMap((argument): DeserializationSink[] => [
    deserializer(entity, { when: { argument, property: 'maxAliasCount', equals: -1 } }),
    deserializer(entity, { schema: { option: { argument, property: ['customTags'] }, harmless: [], harmful: [] }, harmlessAlone: true }),
  ])),
};
