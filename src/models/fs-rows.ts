import type { EntityRow, PathSink, PropagatorRow, SourceRow, Values } from './model.ts';
import { text } from './model.ts';

/** Functions of `fs` whose first argument is a path, as promises and with callbacks; each but the last ones has a form that waits. */
const onePath = [
  'access', 'appendFile', 'chmod', 'chown', 'exists', 'glob', 'lchmod', 'lchown', 'lstat', 'lutimes', 'mkdir', 'mkdtemp', 'open', 'opendir', 'readFile', 'readdir', 'readlink', 'realpath', 'rm',
  'rmdir', 'stat', 'statfs', 'truncate', 'unlink', 'utimes', 'writeFile',
];
const twoPaths = ['copyFile', 'cp', 'link', 'rename', 'symlink'];
const withoutForms = ['createReadStream', 'createWriteStream', 'openAsBlob', 'unwatchFile', 'watch', 'watchFile'];

const waiting = (names: readonly string[]) => names.flatMap((name) => [name, `${name}Sync`]);
const one = [...waiting(onePath), ...withoutForms];
const two = waiting(twoPaths);

const reading = new Set(['readdir', 'readdirSync']);
/** A name in a directory is no `..`; with `recursive` it is a path below it. */
const nameOfFile: Values = { proven: [], possible: text.filter((word) => word !== 'climb' && word !== 'absolute') };

export const fsSources: readonly SourceRow[] = [{ entity: 'fs.names', origin: 'stored', value: nameOfFile }];

/** The entities of `fs`, which is also `fs/promises` and what stands under `promises`. */
export const fsEntities: Readonly<Record<string, EntityRow>> = {
  fs: { members: { promises: 'fs', ...Object.fromEntries([...one, ...two].map((name) => [name, `fs.${name}`])) } },
  ...Object.fromEntries([...one, ...two].map((name) => [`fs.${name}`, name === 'createReadStream' ? { call: 'fs.stream' } : reading.has(name) ? { call: 'fs.names' } : {}])),
  'fs.names': {},
  'fs.stream': { members: { on: 'fs.stream.on', once: 'fs.stream.on', pipe: 'fs.stream.pipe' } },
  'fs.stream.on': { call: 'this' },
  'fs.stream.pipe': { passes: 0 },
};

/** The members of a module that has all of `fs` and promises for callbacks. */
export const fsMembers: Readonly<Record<string, string>> = Object.fromEntries([...one, ...two].map((name) => [name, `node:fs.${name}`]));

const probing = new Set(waiting(['access', 'exists', 'lstat', 'stat', 'statfs']).map((name) => `fs.${name}`));

/** Calls that read, write or name the file in these arguments. */
export function pathSinks(entities: readonly string[], positions: readonly number[]): readonly PathSink[] {
  return entities.map((entity) => ({ kind: 'path', entity, values: positions.map((argument) => ({ argument })), needs: ['climb', 'absolute'], ...(probing.has(entity) ? { probes: true } : {}) }));
}

/** What `realpath` answers is what a check compares: where it is used counts. */
const opening = one.filter((name) => !name.startsWith('realpath'));

export const fsSinks: readonly PathSink[] = [...pathSinks(opening.map((name) => `fs.${name}`), [0]), ...pathSinks(two.map((name) => `fs.${name}`), [0, 1])];

export const fsPropagators: readonly PropagatorRow[] = [
  ...['fs.realpath', 'fs.realpathSync'].map((entity): PropagatorRow => ({ entity, inputs: [0], how: 'same', escapes: 'path-normalized' })),
  // The prefix with six random characters behind it.
  ...['fs.mkdtemp', 'fs.mkdtempSync'].map((entity): PropagatorRow => ({ entity, inputs: [0], how: 'same' })),
];
