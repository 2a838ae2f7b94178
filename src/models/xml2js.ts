import { deserializer } from './deserialization-rows.ts';
import type { PackageModel } from './model.ts';

const calls = ['parseString', 'parseStringPromise'];

/** It reads no entities of files. Up to 0.4, an element `__proto__` replaces the prototype of what it makes (tried; CVE-2023-0842). */
export const xml2js: PackageModel = {
  package: 'xml2js',
  checked: '0.6.2',
  modules: { xml2js: 'xml2js' },
  entities: {
    xml2js: { members: { default: 'xml2js', Parser: 'Parser', ...Object.fromEntries(calls.map((name) => [name, 'parse'])) } },
    Parser: { new: 'parser' },
    parser: { members: Object.fromEntries(calls.map((name) => [name, 'parse'])) },
    parse: {},
  },
  sinks: [deserializer('parse', { contained: true, before: '0.5.0' })],
};
