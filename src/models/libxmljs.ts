import { deserializer } from './deserialization-rows.ts';
import { written } from './filter-text-rows.ts';
import type { PackageModel } from './model.ts';

const parsing = ['parseXml', 'parseXmlString', 'parseXmlAsync'];
const entities = [...parsing, 'fromXml', 'fromXmlAsync'];

/** libxmljs and libxmljs2. Without these options it loads no external entities and no DTD. */
export const libxmljs: PackageModel = {
  package: 'libxmljs',
  checked: '1.0.11',
  modules: { libxmljs: 'libxml', libxmljs2: 'libxml' },
  entities: {
    libxml: { members: { ...Object.fromEntries(parsing.map((name) => [name, name])), Document: 'Document' } },
    Document: { members: { fromXml: 'fromXml', fromXmlAsync: 'fromXmlAsync' } },
    ...Object.fromEntries(entities.map((name) => [name, { call: 'document' }])),
    // A document, and what stands in it, answers expressions of XPath.
    document: { members: { get: 'document.get', find: 'document.find', root: 'document.root' } },
    'document.get': { call: 'document' },
    'document.find': { call: 'documents' },
    'document.root': { call: 'document' },
    documents: { elements: 'document' },
  },
  sinks: [
    ...entities.map((entity) => deserializer(entity, { values: [], unsafeOptions: { options: { argument: 1 }, names: ['noent', 'replaceEntities', 'dtdload', 'huge'] } })),
    written('xpath', 'document.get'), written('xpath', 'document.find'),
  ],
};
