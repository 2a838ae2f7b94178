import { fsMembers, pathSinks } from './fs-rows.ts';
import type { PackageModel } from './model.ts';

const waiting = (names: readonly string[]) => names.flatMap((name) => [name, `${name}Sync`]);
const onePath = waiting([
  'emptyDir', 'emptydir', 'ensureDir', 'ensureFile', 'createFile', 'mkdirp', 'mkdirs', 'outputFile', 'outputJson', 'outputJSON', 'readJson', 'readJSON', 'writeJson', 'writeJSON', 'remove',
]);
const asking = waiting(['pathExists']);
const twoPaths = waiting(['copy', 'move', 'ensureLink', 'createLink', 'ensureSymlink', 'createSymlink']);
const all = (names: readonly string[], entity: string) => Object.fromEntries(names.map((name) => [name, entity]));

/** fs-extra: all of `fs`, and more. */
export const fsExtra: PackageModel = {
  package: 'fs-extra',
  checked: '11.4.1',
  modules: { 'fs-extra': 'fs', 'fs-extra/esm': 'fs' },
  entities: {
    fs: { members: { ...fsMembers, default: 'fs', promises: 'node:fs', ...all(onePath, 'onePath'), ...all(asking, 'asking'), ...all(twoPaths, 'twoPaths') } },
    onePath: {}, asking: {}, twoPaths: {},
  },
  sinks: [...pathSinks(['onePath'], [0]), ...pathSinks(['asking'], [0]).map((row) => ({ ...row, probes: true as const })), ...pathSinks(['twoPaths'], [0, 1])],
};
