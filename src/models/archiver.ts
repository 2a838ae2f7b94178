import { pathSinks } from './fs-rows.ts';
import type { PackageModel } from './model.ts';

/** archiver: files that are read into an archive; a function up to version 7, classes from version 8 on. */
export const archiver: PackageModel = {
  package: 'archiver',
  checked: '8.0.0',
  modules: { archiver: 'archiver' },
  types: { Archiver: 'archive' },
  entities: {
    archiver: { call: 'archive', members: { default: 'archiver', create: 'create', ...Object.fromEntries(['Archiver', 'ZipArchive', 'TarArchive'].map((name) => [name, 'Archive'])) } },
    create: { call: 'archive' },
    Archive: { new: 'archive' },
    archive: { members: { file: 'archive.file', directory: 'archive.file', glob: 'archive.file' } },
    'archive.file': { call: 'this' },
  },
  sinks: pathSinks(['archive.file'], [0]),
};
