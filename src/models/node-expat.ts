import { deserializer } from './deserialization-rows.ts';
import type { PackageModel } from './model.ts';

/** It parses with expat, whose limits depend on the version that was built. */
export const nodeExpat: PackageModel = {
  package: 'node-expat',
  checked: '2.4.1',
  modules: { 'node-expat': 'expat' },
  entities: {
    expat: { members: { Parser: 'Parser', createParser: 'createParser' } },
    Parser: { new: 'parser' }, createParser: { call: 'parser' },
    parser: { members: { parse: 'parse', write: 'parse' } }, parse: {},
  },
  sinks: [deserializer('parse', { contained: true })],
};
