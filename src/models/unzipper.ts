import { entryName, entryNameSource } from './archive-rows.ts';
import type { PackageModel } from './model.ts';

/** unzipper: entries have their names as they stand in the archive. `Extract` and `extract` stay in the directory. */
export const unzipper: PackageModel = {
  package: 'unzipper',
  checked: '0.12.5',
  modules: { unzipper: 'unzipper' },
  types: { Entry: 'entry', File: 'entry', CentralDirectory: 'directory' },
  entities: {
    unzipper: { members: { default: 'unzipper', Open: 'Open', Parse: 'Parse', ParseOne: 'Parse' } },
    Open: { members: { buffer: 'open', file: 'open', url: 'open', s3: 'open', custom: 'open' } },
    open: { call: 'directory' },
    directory: { members: { files: 'entries' } },
    entries: { elements: 'entry' },
    Parse: { call: 'parser', new: 'parser' },
    parser: { iterates: { later: 'entry' }, members: { on: 'on', once: 'on' } },
    on: { call: 'this', callbacks: [{ argument: 1, role: 'entryListener', when: 'entry' }] },
    entryListener: { parameters: ['entry'] },
    entry: { members: { path: 'entryName' } },
    ...entryName,
  },
  sources: [entryNameSource],
};
