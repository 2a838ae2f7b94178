import { deserializer } from './deserialization-rows.ts';
import type { PackageModel } from './model.ts';

/** It parses with expat, whose limits depend on the version that was built. */
export const xml2json: PackageModel = {
  package: 'xml2json',
  checked: '0.12.0',
  modules: { 'xml2json': 'xml2json' },
  entities: { xml2json: { members: { toJson: 'toJson' } }, toJson: {} },
  sinks: [deserializer('toJson', { contained: true })],
};
