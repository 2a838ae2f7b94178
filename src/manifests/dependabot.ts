import { memberOf, stringsOf, valueAt, type Member, type Value } from './document.ts';
import { write, type Flaw, type TextEdit } from './flaw.ts';
import { matchesGlob } from './globs.ts';
import { isWorkspaceOf, packageAt, packageDirectories, plainPath, renovateFile } from './repository.ts';
import { join } from 'node:path';

export type DependabotFlaw = Flaw<'npmNotCovered' | 'deadDirectory' | 'ignoresAll' | 'rareInterval' | 'noVersionUpdates' | 'noCooldown'>;

/** An entry for packages of npm, pnpm, yarn (all `npm`) or bun. */
interface Entry {
  readonly value: Value;
  readonly directories: readonly { readonly path: string; readonly value: Value }[];
}

/** The entries for JavaScript packages of a dependabot.yml of version 2; null: it is another kind of file. */
function readEntries(root: Value | null): { readonly updates: Member; readonly entries: readonly Entry[] } | null {
  const updates = memberOf(root, 'updates');
  if (!updates || updates.value.kind !== 'list' || String(valueAt(root, 'version')?.scalar) !== '2') return null;
  const entries = updates.value.items
    .filter((item) => ['npm', 'bun'].includes(String(valueAt(item, 'package-ecosystem')?.scalar)))
    .map((value) => ({ value, directories: [...directoriesOf(valueAt(value, 'directories')), ...directoriesOf(valueAt(value, 'directory'))] }));
  return { updates, entries };
}

function directoriesOf(value: Value | null): Entry['directories'] {
  const values = value?.kind === 'list' ? value.items : value ? [value] : [];
  return values.flatMap((item) => (typeof item.scalar === 'string' ? [{ path: plainPath(item.scalar), value: item }] : []));
}

/** Which packages of a repository do its entries update? */
export interface Coverage {
  readonly hasEntries: boolean;
  /** an entry names a directory without a package, which the flaws of the file are about */
  readonly hasDeadDirectory: boolean;
  /** @param directory relative to the repository, '' for its root */
  covers(directory: string): boolean;
}

/** null: it is no dependabot.yml of version 2 */
export function coverageOf(file: Value, root: string): Coverage | null {
  const entries = readEntries(file)?.entries;
  if (!entries) return null;
  return {
    hasEntries: entries.length > 0,
    hasDeadDirectory: entries.some((entry) => entry.directories.some(({ path }) => isDead(root, path))),
    covers: (directory) => entries.some((entry) => covers(entry, directory) || workspaceRoots(directory).some((above) => covers(entry, above) && isWorkspaceOf(root, directory, above))),
  };
}

/** Dependabot updates the workspaces of a package with it. */
function workspaceRoots(directory: string): readonly string[] {
  const steps = directory.split('/');
  return directory === '' ? [] : steps.map((_step, index) => steps.slice(0, index).join('/'));
}

function covers({ directories, value }: Entry, directory: string): boolean {
  const excluded = stringsOf(valueAt(value, 'exclude-paths')).some((pattern) => matchesGlob(directory === '' ? 'package.json' : `${directory}/package.json`, plainPath(pattern)));
  return !excluded && directories.some(({ path }) => path === directory || matchesGlob(directory, path));
}

function isDead(root: string, path: string): boolean {
  return !/[*?{[]/.test(path) && packageAt(join(root, path)) === undefined;
}

/**
 * What is wrong in a dependabot.yml.
 * @param root of the repository; null: not known, then nothing is said about directories
 */
export function dependabotFlaws(file: Value | null, root: string | null, text: string, requireCooldown: boolean): readonly DependabotFlaw[] {
  const read = readEntries(file);
  if (!file || !read) return [];
  const { entries, updates } = read;
  if (entries.length === 0) return missingEntry(updates, root, text);
  return [
    ...(root === null ? [] : deadDirectories(entries, file, root)),
    ...entries.flatMap((entry) => [...flawsOfEntry(entry.value), ...(requireCooldown && !memberOf(entry.value, 'cooldown') ? [{ kind: 'noCooldown' as const, node: entry.value.node }] : [])]),
  ];
}

function missingEntry(updates: Member, root: string | null, text: string): readonly DependabotFlaw[] {
  const packages = root === null || renovateFile(root) ? [] : packageDirectories(root);
  if (packages.length === 0) return [];
  const outermost = packages.filter((directory) => !packages.some((other) => other !== directory && (other === '' || directory.startsWith(`${other}/`))));
  return [{ kind: 'npmNotCovered', node: updates.key, data: { packages: named(packages) }, edit: appendEntry(updates.value, outermost, text) }];
}

function named(directories: readonly string[]): string {
  const [first = '', ...others] = directories.map((directory) => `/${directory === '' ? '' : `${directory}/`}package.json`);
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

/** An entry for the directories, in the style and with the indentation of the others. */
function appendEntry(updates: Value, directories: readonly string[], text: string): TextEdit | null {
  const paths = directories.slice(0, 20).map((directory) => `"/${directory}"`);
  const place = paths.length === 1 ? `directory: ${paths[0]}` : `directories: [${paths.join(', ')}]`;
  const last = updates.items.at(-1);
  const edit = (at: number, added: string): TextEdit => ({ kind: 'append', range: [at, at], text: added, what: 'npm' });
  if (updates.style === 'flow') {
    const entry = `{ package-ecosystem: "npm", ${place}, schedule: { interval: "weekly" } }`;
    if (last) return edit(last.node.range[1], `, ${entry}`);
    return text[updates.node.range[0]] === '[' ? edit(updates.node.range[0] + 1, entry) : null;
  }
  if (!last) return null;
  const dash = text.slice(0, last.node.range[0]).lastIndexOf('-');
  const indent = ' '.repeat(dash - text.lastIndexOf('\n', dash) - 1);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = ['- package-ecosystem: "npm"', `  ${place}`, '  schedule:', '    interval: "weekly"'];
  const end = text.indexOf('\n', last.node.range[1]);
  const block = lines.map((line) => indent + line).join(lineBreak);
  return end === -1 ? edit(text.length, `${lineBreak}${block}${lineBreak}`) : edit(end + 1, `${block}${lineBreak}`);
}

/** Directories without a package, if a package of the repository is left out for that. */
function deadDirectories(entries: readonly Entry[], file: Value, root: string): readonly DependabotFlaw[] {
  const dead = entries.flatMap(({ directories }) => directories.filter(({ path }) => isDead(root, path)));
  if (dead.length === 0 || renovateFile(root)) return [];
  const coverage = coverageOf(file, root);
  const uncovered = packageDirectories(root).filter((directory) => !coverage?.covers(directory));
  const [only, ...others] = uncovered;
  if (only === undefined) return [];
  return dead.map(({ path, value }) => ({
    kind: 'deadDirectory', node: value.node, data: { directory: `/${path}`, packages: named(uncovered) },
    edit: others.length === 0 && dead.length === 1 ? write(value.node, `"/${only}"`) : null,
  }));
}

const rareIntervals = ['quarterly', 'semiannually', 'yearly'];

function flawsOfEntry(entry: Value): readonly DependabotFlaw[] {
  const flaws: DependabotFlaw[] = [];
  for (const item of valueAt(entry, 'ignore')?.items ?? []) {
    const isAll = valueAt(item, 'dependency-name')?.scalar === '*' && !memberOf(item, 'update-types') && !memberOf(item, 'versions');
    if (isAll) flaws.push({ kind: 'ignoresAll', node: item.node, edit: onlyMajors(item) });
  }
  const interval = valueAt(entry, 'schedule', 'interval');
  if (interval && rareIntervals.includes(String(interval.scalar))) flaws.push({ kind: 'rareInterval', node: interval.node, data: { interval: String(interval.scalar) }, edit: write(interval.node, '"weekly"') });
  const limit = valueAt(entry, 'open-pull-requests-limit');
  // 5 is Dependabot's default.
  if (limit?.scalar === 0) flaws.push({ kind: 'noVersionUpdates', node: limit.node, edit: write(limit.node, '5') });
  return flaws;
}

/** Narrows what ignores every update to major versions, which need work by hand. */
function onlyMajors(item: Value): TextEdit | null {
  const name = memberOf(item, 'dependency-name');
  if (!name) return null;
  const at = name.node.range[1];
  const types = 'update-types: ["version-update:semver-major"]';
  return { kind: 'append', range: [at, at], text: item.style === 'flow' ? `, ${types}` : `\n${' '.repeat(columnOf(name))}${types}`, what: 'update-types' };
}

function columnOf({ node }: Member): number {
  return (node as unknown as { readonly loc: { readonly start: { readonly column: number } } }).loc.start.column;
}
