import type { PackageModel, PathSink } from './model.ts';

const calls = ['globSync', 'globStream', 'globStreamSync', 'globIterate', 'globIterateSync', 'sync', 'stream', 'iterate'];
/** A pattern leads out of the directory as a path does, also out of `cwd`. */
const pattern = (entity: string): PathSink => ({ kind: 'path', entity, values: [{ argument: 0 }, { argument: 1, property: ['cwd'] }], several: true, needs: ['climb', 'absolute'] });

/** glob, and those that take patterns as it does. */
export const glob: PackageModel = {
  package: 'glob',
  checked: '14.0.6 (fast-glob 3.3.3, globby 16.2.4, tinyglobby 0.2.17)',
  modules: { glob: 'glob', 'fast-glob': 'glob', globby: 'glob', tinyglobby: 'glob' },
  entities: { glob: { members: { default: 'glob', glob: 'glob', async: 'glob', globby: 'glob', globbySync: 'called', globbyStream: 'called', ...Object.fromEntries(calls.map((name) => [name, 'called'])) } }, called: {} },
  sinks: ['glob', 'called'].map(pattern),
};
