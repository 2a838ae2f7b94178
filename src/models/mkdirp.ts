import { pathSinks } from './fs-rows.ts';
import type { PackageModel } from './model.ts';

/** mkdirp: called itself up to version 1, its members from version 2 on. */
export const mkdirp: PackageModel = {
  package: 'mkdirp',
  checked: '3.0.1',
  modules: { mkdirp: 'mkdirp' },
  entities: { mkdirp: { members: { default: 'mkdirp', ...Object.fromEntries(['mkdirp', 'mkdirpSync', 'sync'].map((name) => [name, 'called'])) } }, called: {} },
  sinks: pathSinks(['mkdirp', 'called'], [0]),
};
