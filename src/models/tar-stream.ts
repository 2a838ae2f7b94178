import { entryName, entryNameSource } from './archive-rows.ts';
import type { PackageModel } from './model.ts';

/** tar-stream: headers have the names of entries as they stand in the archive. */
export const tarStream: PackageModel = {
  package: 'tar-stream',
  checked: '3.2.2',
  modules: { 'tar-stream': 'tar' },
  types: { Header: 'header', Headers: 'header', Extract: 'extraction' },
  entities: {
    tar: { members: { default: 'tar', extract: 'extract' } },
    extract: { call: 'extraction' },
    extraction: { iterates: { later: 'entry' }, members: { on: 'on', once: 'on' } },
    on: { call: 'this', callbacks: [{ argument: 1, role: 'entryListener', when: 'entry' }] },
    entryListener: { parameters: ['header'] },
    entry: { members: { header: 'header' } },
    header: { members: { name: 'entryName', linkname: 'entryName' } },
    ...entryName,
  },
  sources: [entryNameSource],
};
