import { JsonScanner } from './json-scanner.ts';
import { splitNameAndVersion, type Locked, type Lockfile } from './lockfile.ts';

/** Reads bun.lock (Bun 1.2): JSON with commas behind the last members; `packages` has lists that begin with `name@version`. */
export function parseBunLock(text: string): Lockfile {
  const scanner = new JsonScanner(text);
  const projects = new Map<string, string>();
  const packages = new Map<string, Locked | 'local' | null>();
  scanner.object((section) => {
    if (section === 'workspaces') scanner.object((folder) => projects.set(folder, readName(scanner)));
    else if (section === 'packages') scanner.object((key) => packages.set(key, readPackage(scanner)));
    else scanner.skip();
  });
  return {
    manager: 'bun',
    governs: (project) => projects.has(project),
    resolve: (project, key) => packages.get(`${projects.get(project) ?? ''}/${key}`) ?? packages.get(key) ?? null,
    packages: [...packages.values()].filter((locked) => locked !== null && locked !== 'local'),
  };
}

function readName(scanner: JsonScanner): string {
  let name = '';
  scanner.object((key) => {
    if (key === 'name') name = scanner.string() ?? '';
    else scanner.skip();
  });
  return name;
}

function readPackage(scanner: JsonScanner): Locked | 'local' | null {
  let locked: Locked | 'local' | null = null;
  scanner.array((index) => {
    if (index > 0) return scanner.skip();
    const described = splitNameAndVersion(scanner.string() ?? '');
    if (described?.version.startsWith('workspace:')) locked = 'local';
    else if (described && /^\d+\.\d+\.\d/.test(described.version)) locked = { ...described, isDev: false };
  });
  return locked;
}
