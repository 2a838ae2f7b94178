import { deserializer } from './deserialization-rows.ts';
import type { PackageModel } from './model.ts';

const unsafe = ['XML_PARSE_NOENT', 'XML_PARSE_DTDLOAD', 'XML_PARSE_DTDATTR', 'XML_PARSE_DTDVALID'];
const flags = [...unsafe, 'XML_PARSE_NO_XXE'];
const parsing = ['fromString', 'fromBuffer'];

/**
 * libxml2 in WebAssembly. It reads no file before a provider is registered, with which entities of files come in (tried); entities that
 * grow without end are refused with every flag.
 */
export const libxml2Wasm: PackageModel = {
  package: 'libxml2-wasm',
  checked: '0.7.2',
  modules: { 'libxml2-wasm': 'libxml', 'libxml2-wasm/lib/nodejs.mjs': 'nodejs' },
  entities: {
    libxml: { members: { XmlDocument: 'XmlDocument', ParseOption: 'ParseOption', xmlRegisterInputProvider: 'register' } },
    nodejs: { members: { xmlRegisterFsInputProviders: 'register' } },
    XmlDocument: { members: Object.fromEntries(parsing.map((name) => [name, name])) },
    ParseOption: { members: Object.fromEntries(flags.map((name) => [name, name])) },
    register: {},
    ...Object.fromEntries([...parsing, ...flags].map((name) => [name, {}])),
  },
  sinks: parsing.map((entity) => deserializer(entity, {
    values: [], unsafeFlags: { at: { argument: 1, property: ['option'] }, names: unsafe, unless: 'XML_PARSE_NO_XXE', readers: ['libxml2-wasm:register'] },
  })),
};
