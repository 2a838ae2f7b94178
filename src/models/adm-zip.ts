import { entryName, entryNameSource } from './archive-rows.ts';
import { pathSinks } from './fs-rows.ts';
import { text, type PackageModel } from './model.ts';

/** adm-zip: `entryName` is the name as it stands in the archive, `name` the last part of it. What it extracts itself stays in the directory. */
export const admZip: PackageModel = {
  package: 'adm-zip',
  checked: '0.6.1',
  modules: { 'adm-zip': 'AdmZip' },
  types: { default: 'archive', IZipEntry: 'entry' },
  entities: {
    AdmZip: { new: 'archive', call: 'archive', members: { default: 'AdmZip' } },
    archive: { members: { getEntries: 'getEntries', forEach: 'forEach', extractAllTo: 'extractAllTo', extractEntryTo: 'extractEntryTo' } }, extractAllTo: {}, extractEntryTo: {},
    getEntries: { call: 'entries' },
    entries: { elements: 'entry' },
    forEach: { callbacks: [{ argument: 0, role: 'visitor' }] },
    visitor: { parameters: ['entry'] },
    entry: { members: { entryName: 'entryName', name: 'baseName' } },
    baseName: {},
    ...entryName,
  },
  sources: [entryNameSource, { entity: 'baseName', value: { proven: text.filter((word) => !['climb', 'absolute', 'segment'].includes(word)) } }],
  sinks: [...pathSinks(['extractAllTo'], [0]), ...pathSinks(['extractEntryTo'], [1])],
};
