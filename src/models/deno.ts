import { pathSinks } from './fs-rows.ts';
import type { PackageModel } from './model.ts';
import { startedProgram } from './node-command-rows.ts';

const waiting = (names: readonly string[]) => names.flatMap((name) => [name, `${name}Sync`]);
const onePath = waiting(['chmod', 'chown', 'create', 'lstat', 'mkdir', 'open', 'readDir', 'readFile', 'readLink', 'readTextFile', 'realPath', 'remove', 'stat', 'truncate', 'utime', 'writeFile', 'writeTextFile']);
const twoPaths = waiting(['copyFile', 'link', 'rename', 'symlink']);
const all = (names: readonly string[], entity: string) => Object.fromEntries(names.map((name) => [name, entity]));

/** The global of Deno. */
export const deno: PackageModel = {
  package: 'deno',
  checked: '2.5',
  globals: { Deno: 'Deno' },
  entities: { Deno: { members: { Command: 'Command', serve: 'serve', ...all(onePath, 'onePath'), ...all(twoPaths, 'twoPaths') } }, onePath: {}, twoPaths: {}, Command: {}, serve: { callbacks: [{ argument: 'last', role: 'fetchHandler' }, { argument: 0, property: 'handler', role: 'fetchHandler' }] }, fetchHandler: { parameters: ['web:request'] } },
  sinks: [{ ...startedProgram('fork'), entity: 'Command', list: { argument: 1, property: ['args'] } }, ...pathSinks(['onePath'], [0]), ...pathSinks(['twoPaths'], [0, 1])],
};
