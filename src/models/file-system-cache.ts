import type { PackageModel } from './model.ts';

/** file-system-cache: keys and `ns` become digests in the names of files; `basePath` does not. */
export const fileSystemCache: PackageModel = {
  package: 'file-system-cache',
  checked: '2.4.7',
  modules: { 'file-system-cache': 'Cache' },
  entities: { Cache: { members: { default: 'Cache', Cache: 'Cache', FileSystemCache: 'Cache' } } },
  sinks: [{ kind: 'path', entity: 'Cache', values: [{ argument: 0, property: ['basePath'] }], needs: ['climb', 'absolute'] }],
};
