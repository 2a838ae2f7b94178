import { entryName, entryNameSource } from './archive-rows.ts';
import type { PackageModel } from './model.ts';

/** jszip: since 3.8 names are cleaned, and `unsafeOriginalName` is what stands in the archive. */
export const jszip: PackageModel = {
  package: 'jszip',
  checked: '3.10.2',
  modules: { jszip: 'JSZip' },
  types: { JSZipObject: 'entry' },
  entities: {
    JSZip: { new: 'archive', members: { default: 'JSZip', loadAsync: 'loadAsync' } },
    loadAsync: { call: 'archive' },
    archive: { members: { loadAsync: 'loadAsync', files: 'files', file: 'file', forEach: 'forEach' } },
    files: { members: { '*': 'entry' } },
    file: { call: 'entry' },
    forEach: { callbacks: [{ argument: 0, role: 'visitor' }] },
    visitor: { parameters: [null, 'entry'] },
    entry: { members: { unsafeOriginalName: 'entryName' } },
    ...entryName,
  },
  sources: [entryNameSource, { entity: 'files', origin: 'configuration', value: { proven: [] } }],
};
