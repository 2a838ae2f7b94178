import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { parseBunLock } from './bun-lock.ts';
import { fileReader, UnreadableError, type Read } from './file-cache.ts';
import type { Lockfile } from './lockfile.ts';
import { parseNpmLock } from './npm-lock.ts';
import { parsePnpmLock } from './pnpm-lock.ts';
import { isWorkspaceRoot } from './workspace.ts';
import { parseYarnLock } from './yarn-lock.ts';

/** The lockfile of a package.json. */
export interface FoundLockfile {
  readonly path: string;
  /** folder of the package.json, relative to the lockfile's, with slashes; '' for the same one */
  readonly project: string;
  readonly content: Read<Lockfile>;
}

/** Far above real ones; V8 holds no string of more than 512 MB. */
const maximumBytes = 200_000_000;
/** They can be large. */
const maximumEntries = 20;

/** By file name, in the order in which they count if there are several: npm takes the shrinkwrap first. */
const readers: readonly (readonly [name: string, read: (path: string) => Read<Lockfile>])[] = [
  ['npm-shrinkwrap.json', lockReader(parseNpmLock)],
  ['package-lock.json', lockReader(parseNpmLock)],
  ['pnpm-lock.yaml', lockReader(parsePnpmLock)],
  ['yarn.lock', lockReader(parseYarnLock)],
  ['bun.lock', lockReader(parseBunLock)],
];

/**
 * The lockfile beside a package.json, else the nearest above it that locks its folder, up to the root of the repository
 * or workspace; null if there is none.
 * @param packageJson absolute path
 */
export function findLockfile(packageJson: string): FoundLockfile | null {
  if (!isAbsolute(packageJson)) return null;
  const folder = dirname(packageJson);
  for (let directory = folder; ; directory = dirname(directory)) {
    const project = relative(directory, folder).replaceAll('\\', '/');
    const found = lockfileIn(directory, project);
    if (found) return found;
    if (directory === dirname(directory) || existsSync(join(directory, '.git')) || isWorkspaceRoot(directory)) return null;
  }
}

function lockfileIn(directory: string, project: string): FoundLockfile | null {
  for (const [name, read] of readers) {
    const path = join(directory, name);
    const content = read(path);
    if (content.kind === 'missing') continue;
    if (content.kind === 'unreadable' || (content.value.governs(project) && (project === '' || listsProjects(content.value, directory)))) {
      return { path, project, content };
    }
  }
  return null;
}

/** Yarn 1 does not write the projects of a workspace into its lockfile. */
function listsProjects({ manager }: Lockfile, directory: string): boolean {
  return manager !== 'yarn' || isWorkspaceRoot(directory);
}

function lockReader(parse: (text: string) => Lockfile): (path: string) => Read<Lockfile> {
  return fileReader((text) => {
    if (text.startsWith('<<<<<<<') || text.includes('\n<<<<<<<')) throw new UnreadableError('it has unresolved conflicts of a merge');
    return parse(text);
  }, maximumBytes, maximumEntries);
}
