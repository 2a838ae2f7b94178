import { dirname, isAbsolute, relative } from 'node:path';
import type { Dependency } from './dependencies.ts';
import { installedVersion } from './installed.ts';
import type { Lockfile, PackageManager } from './lockfile.ts';
import { findLockfile } from './read-lockfile.ts';
import { isIn, isRange, isVersion } from './semver.ts';
import { resolvedVersions } from './vulnerabilities.ts';

/** What the files around a package.json say about the versions that are installed. */
export interface Project {
  /** null: there is none, or it cannot be read */
  readonly lockfile: Lockfile | null;
  /** where the lockfile is, from package.json: `package-lock.json`, `../../pnpm-lock.yaml`; null: there is none */
  readonly lockfilePath: string | null;
  /** why the lockfile cannot be read; null: it was read, or there is none */
  readonly problem: string | null;
  /** does the lockfile lie beside package.json, so that what is said about all of it is said here? */
  readonly isRoot: boolean;
  /** what tells the versions: the lockfile, else `node_modules` if that is to be asked, else nothing */
  readonly source: string | null;
  /** the versions of a dependency; none: nothing tells; null: no published package is installed for it */
  versionsOf(dependency: Dependency): readonly string[] | null;
}

/**
 * @param packageJson absolute path; of another one nothing is known
 * @param withInstalled look into `node_modules` if there is no lockfile
 */
export function openProject(packageJson: string, withInstalled: boolean): Project {
  const found = isAbsolute(packageJson) ? findLockfile(packageJson) : null;
  const lockfile = found?.content.kind === 'read' ? found.content.value : null;
  const lockfilePath = found ? relative(dirname(packageJson), found.path).replaceAll('\\', '/') : null;
  const usesInstalled = lockfile === null && withInstalled && isAbsolute(packageJson);
  return {
    lockfile,
    lockfilePath,
    problem: found?.content.kind === 'unreadable' ? found.content.reason : null,
    isRoot: found?.project === '',
    source: lockfile ? lockfilePath : usesInstalled ? 'node_modules' : null,
    versionsOf(dependency) {
      if (lockfile && found) return resolvedVersions(dependency, lockfile, found.project);
      const version = usesInstalled && dependency.kind === 'dependency' ? installedVersion(dependency.key, packageJson) : null;
      // What was installed before the range changed says nothing.
      return version !== null && isVersion(version) && (!isRange(dependency.range) || isIn(version, dependency.range)) ? [version] : [];
    },
  };
}

/** The command that takes the newest version which package.json allows. */
export function updateCommand(manager: PackageManager, name: string): string {
  const commands: Readonly<Record<PackageManager, string>> = {
    'npm': 'npm update', 'pnpm': 'pnpm update', 'yarn': 'yarn upgrade', 'yarn-berry': 'yarn up -R', 'bun': 'bun update',
  };
  return `${commands[manager]} ${name}`;
}

/** The command that asks the registry for advisories; npm's if nothing tells which package manager is used. */
export function auditCommand(manager: PackageManager | undefined): string {
  const commands: Readonly<Record<PackageManager, string>> = {
    'npm': 'npm audit', 'pnpm': 'pnpm audit', 'yarn': 'yarn audit', 'yarn-berry': 'yarn npm audit', 'bun': 'bun audit',
  };
  return commands[manager ?? 'npm'];
}
