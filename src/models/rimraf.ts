import type { PackageModel, PathSink } from './model.ts';

const removed: Omit<PathSink, 'entity'> = { kind: 'path', values: [{ argument: 0 }], several: true, needs: ['climb', 'absolute'] };

/** rimraf, and del, which stays in the working directory unless it is forced. */
export const rimraf: PackageModel = {
  package: 'rimraf',
  checked: '6.1.4 (del 9.0.1)',
  modules: { rimraf: 'rimraf', del: 'del' },
  entities: {
    rimraf: { members: { default: 'rimraf', ...Object.fromEntries(['rimraf', 'rimrafSync', 'sync', 'native', 'manual'].map((name) => [name, 'called'])) } },
    called: { members: { sync: 'called' } },
    del: { members: { default: 'del', deleteAsync: 'deleted', deleteSync: 'deleted', sync: 'deleted' } },
    deleted: {},
  },
  sinks: [{ ...removed, entity: 'rimraf' }, { ...removed, entity: 'called' }, { ...removed, entity: 'deleted', when: { argument: 1, property: 'force', equals: true } }, { ...removed, entity: 'del', when: { argument: 1, property: 'force', equals: true } }],
};
