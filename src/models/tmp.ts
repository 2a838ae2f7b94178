import type { PackageModel, PathSink } from './model.ts';

const names = ['file', 'dir', 'tmpName'].flatMap((name) => [name, `${name}Sync`]);

/** tmp: `dir`, `name`, `template`, `prefix` and `postfix` stay below the directory for temporary files, which `tmpdir` replaces. */
export const tmp: PackageModel = {
  package: 'tmp',
  checked: '0.2.7',
  modules: { tmp: 'tmp' },
  entities: { tmp: { members: { default: 'tmp', ...Object.fromEntries(names.map((name) => [name, 'called'])) } }, called: {} },
  sinks: [{ kind: 'path', entity: 'called', values: [{ argument: 0, property: ['tmpdir'] }], needs: ['climb', 'absolute'] } satisfies PathSink],
};
