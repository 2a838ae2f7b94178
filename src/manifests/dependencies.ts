import { stringsOf, valueAt, type SyntaxNode, type Value } from './document.ts';
import { overridesIn, type Override } from './overrides.ts';
import { isExact } from './semver.ts';
import { readWorkspace } from './workspace.ts';

/** A dependency, or an override of one, in a package.json. */
export interface Dependency {
  /** published name, behind an alias */
  readonly name: string;
  /** name in package.json */
  readonly key: string;
  /** what counts: behind aliases, catalogs and overrides */
  readonly range: string;
  /** what is written in package.json */
  readonly written: string;
  /** the string that is written */
  readonly node: SyntaxNode;
  readonly kind: 'dependency' | 'override';
  /** why another range counts than the written one; null if it is the written one */
  readonly replacedBy: 'catalog' | 'override' | null;
}

/**
 * The dependencies and overrides of a package.json. A peer dependency is one only if it is exact, since the package that
 * needs it chooses the version otherwise.
 * @param withDevelopment also `devDependencies`
 */
export function dependenciesIn(document: Value, packageJson: string, withDevelopment: boolean): readonly Dependency[] {
  const workspace = readWorkspace(packageJson);
  // `{ "overrides": { "name": "$name" } }` leaves the direct dependency as it is declared.
  const own = overridesIn(plain(document)).filter(({ isGeneral, name, value }) => !isGeneral || value !== `$${name}`);
  const overrides = [...own, ...workspace.overrides];
  const groups = ['dependencies', 'optionalDependencies', 'peerDependencies', ...(withDevelopment ? ['devDependencies'] : [])];
  const declared = groups.flatMap((group) => (valueAt(document, group)?.members ?? []).flatMap(({ name: key, value }) => {
    const written = value.scalar;
    if (typeof written !== 'string' || (group === 'peerDependencies' && !isExact(written))) return [];
    // Reported where it is replaced.
    if (own.some((override) => override.isGeneral && override.name === key)) return [];
    const replaced = overrides.find((override) => override.isGeneral && override.name === key);
    const fromCatalog = catalogRange(written, key, workspace.catalogs);
    const range = replaced ? referred(replaced, document) : fromCatalog ?? written;
    return [{
      ...withoutAlias(key, range), key, written, node: value.node, kind: 'dependency' as const,
      replacedBy: replaced ? 'override' as const : fromCatalog === null ? null : 'catalog' as const,
    }];
  }));
  return [...declared, ...own.flatMap((override) => dependencyOf(override, document))];
}

/** Names of the direct dependencies of every kind. */
export function directNames(document: Value): ReadonlySet<string> {
  const groups = ['dependencies', 'optionalDependencies', 'devDependencies', 'peerDependencies'];
  return new Set(groups.flatMap((group) => (valueAt(document, group)?.members ?? []).flatMap(({ name, value }) =>
    stringsOf(value).map((range) => withoutAlias(name, range).name))));
}

function dependencyOf(override: Override, document: Value): readonly Dependency[] {
  const node = valueAt(document, ...override.path)?.node;
  if (!node || override.value.startsWith('$')) return [];
  return [{
    ...withoutAlias(override.name, override.value), key: override.name, written: override.value, node, kind: 'override', replacedBy: null,
  }];
}

/** `$name` in npm's overrides stands for what the project itself declares. */
function referred(override: Override, document: Value): string {
  if (!override.value.startsWith('$')) return override.value;
  const name = override.value.slice(1);
  const found = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].map((group) => valueAt(document, group, name)?.scalar);
  return found.find((range) => typeof range === 'string') ?? '';
}

/** `catalog:` or `catalog:name` → the range in it; null if it is none. */
function catalogRange(written: string, key: string, catalogs: ReadonlyMap<string, ReadonlyMap<string, string>>): string | null {
  if (!written.startsWith('catalog:')) return null;
  return catalogs.get(written.slice('catalog:'.length).trim() || 'default')?.get(key) ?? null;
}

/** `npm:name@range` → both; `npm:name` allows every version. */
function withoutAlias(key: string, range: string): { readonly name: string; readonly range: string } {
  const alias = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@(.*))?$/.exec(range);
  if (alias) return { name: alias[1] ?? key, range: alias[2] ?? '*' };
  // Yarn writes `npm:^1.0.0` for the package of the same name.
  return { name: key, range: range.replace(/^npm:(?=[\d^~<>=*])/, '') };
}

/** The content as `JSON.parse` would give it, to 100 levels. */
function plain(value: Value, depth = 0): unknown {
  if (value.kind === 'scalar') return value.scalar;
  if (depth > 100) return null;
  if (value.kind === 'list') return value.items.map((item) => plain(item, depth + 1));
  return Object.fromEntries(value.members.map((member) => [member.name, plain(member.value, depth + 1)]));
}
