import { pathSinks } from './fs-rows.ts';
import type { PackageModel } from './model.ts';

/** decompress: it refuses entries that lead out of the directory, which is chosen by whoever calls it. Its input is bytes or a path. */
export const decompress: PackageModel = {
  package: 'decompress',
  checked: '4.2.1',
  modules: { decompress: 'decompress' },
  entities: { decompress: { members: { default: 'decompress' } } },
  sinks: pathSinks(['decompress'], [1]),
};
