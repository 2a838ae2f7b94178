import { entryName, entryNameSource } from './archive-rows.ts';
import { text, type CallbackRow, type EntityRow, type PackageModel } from './model.ts';

const opening = ['open', 'fromFd', 'fromBuffer', 'fromRandomAccessReader'];
/** Names are handed on as they are with `decodeStrings: false`. */
const raw = { argument: 1, property: 'decodeStrings', equals: false } as const;
const opened: readonly CallbackRow[] = [{ argument: 'last', role: 'rawOpened', given: raw }, { argument: 'last', role: 'opened' }];
const listened = (role: string): EntityRow => ({ call: 'this', callbacks: [{ argument: 1, role, when: 'entry' }] });

/** yauzl: it refuses archives with names that are absolute or climb, unless it is told not to decode names. */
export const yauzl: PackageModel = {
  package: 'yauzl',
  checked: '3.4.0',
  modules: { yauzl: 'yauzl' },
  types: { Entry: 'entry' },
  entities: {
    yauzl: { members: { default: 'yauzl', ...Object.fromEntries(opening.flatMap((name) => [[name, 'open'], [`${name}Promise`, 'openPromise']])) } },
    open: { callbacks: opened },
    openPromise: { calls: [{ when: raw, call: 'rawZip' }], call: 'zip' },
    opened: { parameters: [null, 'zip'] }, rawOpened: { parameters: [null, 'rawZip'] },
    zip: { members: { on: 'on', once: 'on', eachEntry: 'eachEntry' } }, rawZip: { members: { on: 'rawOn', once: 'rawOn', eachEntry: 'eachRawEntry' } },
    on: listened('entryListener'), rawOn: listened('rawEntryListener'),
    eachEntry: { call: 'entries' }, eachRawEntry: { call: 'rawEntries' },
    entries: { iterates: { later: 'entry' } }, rawEntries: { iterates: { later: 'rawEntry' } },
    entryListener: { parameters: ['entry'] }, rawEntryListener: { parameters: ['rawEntry'] },
    entry: { members: { fileName: 'checkedName' } }, rawEntry: { members: { fileName: 'entryName' } },
    checkedName: { title: 'the name of an entry of the archive' },
    ...entryName,
  },
  sources: [entryNameSource, { entity: 'checkedName', value: { proven: text.filter((word) => !['climb', 'absolute'].includes(word)) } }],
};
