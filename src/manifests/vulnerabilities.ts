import type { Advisory, Severity } from './advisory-file.ts';
import type { Dependency } from './dependencies.ts';
import type { Locked, Lockfile } from './lockfile.ts';
import { compareVersions, endsOf, isIn, isRange, isVersion, isWithin, lineOf, lowestOf, overlaps } from './semver.ts';

/** What is known about a package, of the advisories that count. */
export interface Knowledge<End extends { readonly versions: string }> {
  readonly advisories: readonly Advisory[];
  readonly clean: readonly string[];
  readonly ended: readonly End[];
}

/**
 * `resolved`: the version that is installed is vulnerable; `range`: every version that can be installed is; `possible`:
 * some are, and nothing tells which one is installed.
 */
export interface Judgement<End> {
  readonly certainty: 'resolved' | 'range' | 'possible';
  /** worst first */
  readonly advisories: readonly Advisory[];
  /** the end of the release line, if that is all that is known */
  readonly ended: End | null;
}

export function judge<End extends { readonly versions: string }>(
  dependency: Dependency, resolved: readonly string[], { advisories, ended }: Knowledge<End>,
): Judgement<End> | null {
  const decide = (certainty: Judgement<End>['certainty'], applies: (range: string) => boolean): Judgement<End> | null => {
    const found = advisories.filter(({ vulnerable }) => applies(vulnerable)).sort((left, right) => rank(right.severity) - rank(left.severity));
    const end = certainty === 'possible' ? null : ended.find(({ versions }) => applies(versions)) ?? null;
    return found.length > 0 || end ? { certainty, advisories: found, ended: found.length > 0 ? null : end } : null;
  };
  if (resolved.length > 0) return decide('resolved', (range) => resolved.some((version) => isIn(version, range)));
  if (!isRange(dependency.range)) return null;
  return decide('range', (range) => isWithin(dependency.range, range)) ?? decide('possible', (range) => overlaps(dependency.range, range));
}

/**
 * The versions to which a lockfile resolves a dependency; none if it does not know it, or is older than the range in
 * package.json; null for a folder, and for an override of a package that is not installed.
 */
export function resolvedVersions(dependency: Dependency, lockfile: Lockfile, project: string): readonly string[] | null {
  const fits = ({ name, version }: Locked): boolean => name === dependency.name && isVersion(version)
    && (!isRange(dependency.range) || isIn(version, dependency.range));
  if (dependency.kind === 'override') {
    const installed = packagesByName(lockfile).get(dependency.name);
    return installed ? [...new Set(installed.filter(fits).map(({ version }) => version))] : null;
  }
  const locked = lockfile.resolve(project, dependency.key, dependency.written);
  if (locked === 'local') return null;
  return locked && fits(locked) ? [locked.version] : [];
}

/** Packages that are installed because others need them, with an advisory of this severity or a higher one. */
export function vulnerableTransitives(
  lockfile: Lockfile, direct: ReadonlySet<string>, withDevelopment: boolean, advisoriesOf: (name: string) => readonly Advisory[],
): readonly { readonly name: string; readonly version: string; readonly advisories: readonly Advisory[] }[] {
  return [...packagesByName(lockfile)].flatMap(([name, installed]) => {
    const known = direct.has(name) ? [] : advisoriesOf(name);
    if (known.length === 0) return [];
    const versions = new Set(installed.filter(({ isDev }) => withDevelopment || !isDev).map(({ version }) => version));
    return [...versions].filter(isVersion).flatMap((version) => {
      const advisories = known.filter(({ vulnerable }) => isIn(version, vulnerable));
      return advisories.length > 0 ? [{ name, version, advisories }] : [];
    });
  });
}

const indices = new WeakMap<Lockfile, ReadonlyMap<string, readonly Locked[]>>();

/** A lockfile stays while an editor lints package.json again and again. */
function packagesByName(lockfile: Lockfile): ReadonlyMap<string, readonly Locked[]> {
  let index = indices.get(lockfile);
  if (!index) {
    const built = new Map<string, Locked[]>();
    for (const locked of lockfile.packages) {
      const others = built.get(locked.name);
      if (others) others.push(locked);
      else built.set(locked.name, [locked]);
    }
    indices.set(lockfile, index = built);
  }
  return index;
}

export interface Target {
  readonly version: string;
  /** in the release line of the present version: its interface stays */
  readonly isSameLine: boolean;
}

/** The lowest clean version above the present one, in its release line if there is one; null if none is known. */
export function targetOf(dependency: Dependency, resolved: readonly string[], knowledge: Knowledge<{ readonly versions: string }>): Target | null {
  const present = [...resolved].sort(compareVersions)[0] ?? (isRange(dependency.range) ? lowestOf(dependency.range) : null);
  if (present === null) return null;
  const known = [...knowledge.clean, ...knowledge.advisories.flatMap(({ patched, vulnerable }) => [...patched, ...(knowledge.clean.length === 0 ? endsOf(vulnerable) : [])])];
  const clean = known
    .filter((version) => isVersion(version) && compareVersions(version, present) > 0)
    .filter((version) => ![...knowledge.advisories.map(({ vulnerable }) => vulnerable), ...knowledge.ended.map(({ versions }) => versions)].some((range) => isIn(version, range)))
    .sort(compareVersions);
  const inLine = clean.find((version) => lineOf(version) === lineOf(present));
  const version = inLine ?? clean[0];
  return version === undefined ? null : { version, isSameLine: inLine !== undefined };
}

/** The written range with the target in the place of its version; null if it is not one version with `^`, `~` or nothing. */
export function raised(written: string, version: string): string | null {
  const parts = /^((?:npm:(?:(?:@[^/@]+\/)?[^/@]+@)?)?[\^~=v]?)\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.exec(written);
  return parts ? `${parts[1]}${version}` : null;
}

export function rank(severity: Severity): number {
  return ['low', 'moderate', 'high', 'critical'].indexOf(severity);
}
