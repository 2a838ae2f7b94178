import { deserializer } from './deserialization-rows.ts';
import type { PackageModel } from './model.ts';

/** It reads no entities of files. Up to version 4, those of the text make 2 MB of 8 kB (tried), and their names are read as patterns (CVE-2023-34104). */
export const fastXmlParser: PackageModel = {
  package: 'fast-xml-parser',
  checked: '5.12.1',
  modules: { 'fast-xml-parser': 'fxp' },
  entities: { fxp: { members: { default: 'fxp', XMLParser: 'XMLParser', parse: 'parse' } }, XMLParser: { new: 'parser' }, parser: { members: { parse: 'parse' } }, parse: {} },
  sinks: [deserializer('parse', { contained: true, before: '5.0.0' })],
};
