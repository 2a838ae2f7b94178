/**
 * Versions and ranges by the `semver` package, initialised by the first question: it costs about 19 ms, and most files
 * have no such question. A plain `require` call of a CommonJS package is what esbuild wraps to run on first use.
 */
type Semver = Pick<typeof import('semver'), 'Range' | 'subset' | 'intersects' | 'satisfies' | 'valid' | 'validRange' | 'compare' | 'minVersion' | 'parse'>;

let loaded: Semver | null = null;

function semver(): Semver {
  loaded ??= {
    Range: require('semver/classes/range'),
    subset: require('semver/ranges/subset'),
    intersects: require('semver/ranges/intersects'),
    satisfies: require('semver/functions/satisfies'),
    valid: require('semver/functions/valid'),
    validRange: require('semver/ranges/valid'),
    compare: require('semver/functions/compare'),
    minVersion: require('semver/ranges/min-version'),
    parse: require('semver/functions/parse'),
  } as Semver;
  return loaded;
}

/** Without it `^1.4.5-lts.1` would not lie in `<2.0.0`, though nothing else can be selected. */
const withPrereleases = { includePrerelease: true } as const;

export function isVersion(text: string): boolean {
  return semver().valid(text) !== null;
}

export function isRange(text: string): boolean {
  return semver().validRange(text) !== null;
}

export function isExact(range: string): boolean {
  return semver().valid(range.trim().replace(/^=/, '')) !== null;
}

/** Does the version lie in the range? */
export function isIn(version: string, range: string): boolean {
  return semver().satisfies(version, range, withPrereleases);
}

/** Does every version that the declared range can select lie in the other one? */
export function isWithin(declared: string, range: string): boolean {
  return semver().subset(selection(declared), range, withPrereleases);
}

/** Can the declared range select a version of the other one? */
export function overlaps(declared: string, range: string): boolean {
  return semver().intersects(selection(declared), range, withPrereleases);
}

/**
 * The declared range as package managers read it: `5.x` does not select prereleases of 5.0.0, which it would if it were
 * parsed with `includePrerelease`.
 */
function selection(declared: string): string {
  return new (semver().Range)(declared).range;
}

export function compareVersions(left: string, right: string): number {
  return semver().compare(left, right);
}

/** The lowest version that a range can select. */
export function lowestOf(range: string): string | null {
  return semver().minVersion(range)?.version ?? null;
}

/** Versions of one line have compatible interfaces: the major one, below 1.0.0 the minor one. */
export function lineOf(version: string): string {
  const parsed = semver().parse(version);
  return !parsed ? '' : parsed.major > 0 ? String(parsed.major) : `0.${parsed.minor}`;
}

/** The versions before which a range ends: those that repaired a flaw in `<1.2.3 || >=2.0.0 <2.1.0`. */
export function endsOf(range: string): readonly string[] {
  return new (semver().Range)(range, withPrereleases).set.flatMap((comparators) =>
    comparators.flatMap(({ operator, semver: { version } }) => (operator === '<' && !version.endsWith('-0') ? [version] : [])));
}

/**
 * Is what a declared range selects from this version on, before it, or is that not known (`null`: nothing is declared)? Of several
 * versions each is the first of its major version that counts, the last one of all behind it.
 */
export function stateOf(declared: string | null, since: string | readonly string[]): 'before' | 'since' | 'unknown' {
  if (declared === null || !isRange(declared) || lowestOf(declared) === null) return 'unknown';
  const before = rangeBefore(typeof since === 'string' ? [since] : since);
  if (!overlaps(declared, before)) return 'since';
  return isWithin(declared, before) ? 'before' : 'unknown';
}

/** `['2.0.1', '4.0.1']` → `<2.0.1 || >=3.0.0 <4.0.1`. */
function rangeBefore(versions: readonly string[]): string {
  return versions.map((version, index) => {
    const earlier = index === 0 ? null : semver().parse(versions[index - 1])?.major;
    return typeof earlier === 'number' ? `>=${earlier + 1}.0.0 <${version}` : `<${version}`;
  }).join(' || ');
}
