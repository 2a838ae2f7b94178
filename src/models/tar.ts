import { entryName, entryNameSource } from './archive-rows.ts';
import type { PackageModel } from './model.ts';

const listing = ['t', 'list', 'x', 'extract'];

/** tar: entries have their names as they stand in the archive. `extract` keeps them in the directory, unless `preservePaths` is set. */
export const tar: PackageModel = {
  package: 'tar',
  checked: '7.5.23',
  modules: { tar: 'tar' },
  types: { ReadEntry: 'entry' },
  entities: {
    tar: { members: { default: 'tar', ...Object.fromEntries(listing.map((name) => [name, `tar.${name === 't' || name === 'list' ? 'list' : 'extract'}`])), Parser: 'Parser', Parse: 'Parser' } },
    'tar.list': { callbacks: ['onReadEntry', 'onentry'].map((property) => ({ argument: 0, property, role: 'entryListener' })) },
    'tar.extract': { callbacks: ['onReadEntry', 'onentry'].map((property) => ({ argument: 0, property, role: 'entryListener' })) },
    Parser: { new: 'parser', call: 'parser' },
    parser: { members: { on: 'on', once: 'on' } },
    on: { call: 'this', callbacks: [{ argument: 1, role: 'entryListener', when: 'entry' }] },
    entryListener: { parameters: ['entry'] },
    entry: { members: { path: 'entryName', linkpath: 'entryName' } },
    ...entryName,
  },
  sources: [entryNameSource],
  sinks: [{ kind: 'path', entity: 'tar.extract', values: [{ argument: 0, property: ['preservePaths'] }, { argument: 0, property: ['P'] }], needs: ['climb'], keepsEntryPaths: true }],
};
