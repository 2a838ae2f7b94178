import { pathSinks } from './fs-rows.ts';
import type { PackageModel } from './model.ts';

/** extract-zip: it refuses entries that lead out of the directory, which is chosen by whoever calls it. */
export const extractZip: PackageModel = {
  package: 'extract-zip',
  checked: '2.0.1',
  modules: { 'extract-zip': 'extract' },
  entities: { extract: { members: { default: 'extract' } } },
  sinks: [...pathSinks(['extract'], [0]), { kind: 'path', entity: 'extract', values: [{ argument: 1, property: ['dir'] }], needs: ['climb', 'absolute'] }],
};
