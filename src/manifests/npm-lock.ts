import { UnreadableError } from './file-cache.ts';
import { JsonScanner } from './json-scanner.ts';
import { splitNameAndVersion, type Locked, type Lockfile } from './lockfile.ts';

interface Entry {
  name: string | null;
  version: string | null;
  isDev: boolean;
  isLink: boolean;
}

/** Reads package-lock.json and npm-shrinkwrap.json of lockfile versions 1 to 3 (npm 5 to 11). */
export function parseNpmLock(text: string): Lockfile {
  const scanner = new JsonScanner(text);
  let byFolder: Lockfile | null = null;
  let byName: Lockfile | null = null;
  scanner.object((key) => {
    if (key === 'packages') byFolder = readFolders(scanner);
    // Version 2 has both; the tree of version 1 says nothing more and comes last.
    else if (key === 'dependencies' && byFolder === null) byName = readTree(scanner);
    else scanner.skip();
  });
  const lockfile = byFolder ?? byName;
  if (!lockfile) throw new UnreadableError('it has neither "packages" nor "dependencies"');
  return lockfile;
}

/** Versions 2 and 3: entries by folder, `packages/a/node_modules/express`. */
function readFolders(scanner: JsonScanner): Lockfile | null {
  const entries = new Map<string, Entry>();
  scanner.object((folder) => entries.set(folder, readEntry(scanner)));
  if (entries.size === 0) return null;
  const lockedAt = (folder: string): Locked | null => {
    const entry = entries.get(folder);
    if (!entry || entry.isLink || entry.version === null) return null;
    const own = folder.slice(folder.lastIndexOf(modules) + modules.length);
    return { name: entry.name ?? own, version: entry.version, isDev: entry.isDev };
  };
  return {
    manager: 'npm',
    governs: (project) => entries.has(project),
    resolve(project, key) {
      for (let folder = project; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
        const inside = `${folder === '' ? '' : `${folder}/`}${modules}${key}`;
        if (entries.has(inside)) return entries.get(inside)?.isLink ? 'local' : lockedAt(inside);
        if (folder === '') return null;
      }
    },
    packages: [...entries.keys()].filter((folder) => folder.includes(modules)).flatMap((folder) => lockedAt(folder) ?? []),
  };
}

const modules = 'node_modules/';

function readEntry(scanner: JsonScanner): Entry {
  const entry: Entry = { name: null, version: null, isDev: false, isLink: false };
  scanner.object((key) => {
    if (key === 'version') entry.version = scanner.string();
    else if (key === 'name') entry.name = scanner.string();
    else if (key === 'dev') entry.isDev = scanner.isTrue();
    else if (key === 'link') entry.isLink = scanner.isTrue();
    else scanner.skip();
  });
  return entry;
}

/** Version 1: entries by name, nested copies inside their parents. An alias has the version `npm:name@version`. */
function readTree(scanner: JsonScanner): Lockfile {
  const top = new Map<string, Locked>();
  const packages: Locked[] = [];
  const readDependencies = (depth: number): void => scanner.object((key) => {
    let version: string | null = null;
    let isDev = false;
    scanner.object((field) => {
      if (field === 'version') version = scanner.string();
      else if (field === 'dev') isDev = scanner.isTrue();
      else if (field === 'dependencies' && depth < maximumDepth) readDependencies(depth + 1);
      else scanner.skip();
    });
    const locked = version === null ? null : lockedOf(key, version, isDev);
    if (!locked) return;
    packages.push(locked);
    if (depth === 0) top.set(key, locked);
  });
  readDependencies(0);
  return {
    manager: 'npm',
    governs: (project) => project === '',
    resolve: (project, key) => (project === '' ? top.get(key) ?? null : null),
    packages,
  };
}

/** Copies inside copies; real trees have less than 20 levels. */
const maximumDepth = 500;

function lockedOf(key: string, version: string, isDev: boolean): Locked | null {
  if (!version.startsWith('npm:')) return { name: key, version, isDev };
  const alias = splitNameAndVersion(version.slice('npm:'.length));
  return alias && { ...alias, isDev };
}
