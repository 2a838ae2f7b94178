import { deserializer } from './deserialization-rows.ts';
import type { DeserializationSink, PackageModel } from './model.ts';

const parsing = ['parse', 'parseDocument', 'parseAllDocuments'];
const endless = (entity: string, argument: number, more: Partial<DeserializationSink> = {}): DeserializationSink => deserializer(entity, { when: { argument, property: 'maxAliasCount', equals: -1 }, ...more });

/** Aliases expand to at most a hundred of what they stand for, unless `maxAliasCount` of `parse` or of `toJS` is -1; `parseDocument` and `parseAllDocuments` do not read it (tried). */
export const yaml: PackageModel = {
  package: 'yaml',
  checked: '2.9.1',
  modules: { yaml: 'yaml' },
  entities: {
    yaml: { members: Object.fromEntries(parsing.map((name) => [name, name])) },
    parse: {}, parseDocument: { call: 'document' }, parseAllDocuments: { call: 'documents' }, documents: { elements: 'document' }, document: { members: { toJS: 'document.toJS' } }, 'document.toJS': {},
  },
  propagators: ['parseDocument', 'parseAllDocuments'].map((entity) => ({ entity, inputs: [0], how: 'content' })),
  sinks: [
    ...[1, 2].map((argument) => endless('parse', argument)), endless('document.toJS', 0, { values: [{ argument: 'receiver' }] }),
    ...parsing.flatMap((entity) => [1, 2].map((argument) => deserializer(entity, { schema: { option: { argument, property: ['customTags'] }, harmless: [], harmful: [] }, harmlessAlone: true }))),
  ],
};
