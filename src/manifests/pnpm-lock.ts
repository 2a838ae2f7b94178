import { UnreadableError } from './file-cache.ts';
import type { Locked, Lockfile } from './lockfile.ts';
import { keyAndValue, linesOf, unquote } from './yaml-lines.ts';

/**
 * Reads pnpm-lock.yaml of the versions 5.x, 6 and 9 (pnpm 3 to 11) line by line: a YAML parser needs seconds for a
 * large one, in an editor at each key. pnpm 11 writes two documents, the first about pnpm itself: the last one counts.
 */
export function parsePnpmLock(text: string): Lockfile {
  const start = Math.max(0, text.lastIndexOf('\n---') + 1);
  const format = /^lockfileVersion:\s*'?(\d+)/m.exec(text.slice(start, start + 1000));
  if (!format) throw new UnreadableError('it has no "lockfileVersion"');
  const reader = new PnpmReader(Number(format[1]));
  linesOf(text, start, (indent, from, to) => reader.line(indent, text, from, to));
  return reader.lockfile();
}

const groups: ReadonlySet<string> = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);

/** What a line means depends on its indentation and on the keys above it. */
class PnpmReader {
  readonly #format: number;
  readonly #projects = new Map<string, Map<string, Locked | 'local'>>();
  readonly #packages: { name: string; version: string; isDev: boolean }[] = [];
  #section = '';
  #project = '';
  #group = '';
  #name = '';
  #isPackage = false;

  constructor(format: number) {
    this.#format = format;
  }

  line(indent: number, text: string, from: number, to: number): void {
    if (indent === 0) this.#enterSection(text.slice(from, to));
    else if (this.#section === 'packages') this.#packageLine(indent, text, from, to);
    else if (this.#section === 'importers') this.#projectLine(indent - 4, text.slice(from, to), indent === 2);
    else if (groups.has(this.#section)) this.#projectLine(indent, text.slice(from, to), false);
  }

  lockfile(): Lockfile {
    const projects = this.#projects;
    return {
      manager: 'pnpm',
      governs: (project) => projects.has(project),
      resolve: (project, key) => projects.get(project)?.get(key) ?? null,
      packages: this.#packages,
    };
  }

  #enterSection(line: string): void {
    this.#section = keyAndValue(line)?.key ?? '';
    // A project alone in its repository has its dependencies at the top.
    if (!groups.has(this.#section)) return;
    this.#enterProject('.');
    this.#group = this.#section;
  }

  #enterProject(folder: string): void {
    this.#project = folder === '.' ? '' : folder;
    if (!this.#projects.has(this.#project)) this.#projects.set(this.#project, new Map());
  }

  /** `level` 0: a group of dependencies, 2: a dependency (version 5 has its version behind it), 4: its fields. */
  #projectLine(level: number, line: string, isProject: boolean): void {
    const pair = keyAndValue(line);
    if (!pair) return;
    if (isProject) {
      this.#enterProject(pair.key);
      this.#group = '';
    } else if (level === 0) {
      this.#group = pair.key;
    } else if (groups.has(this.#group) && level === 2) {
      this.#name = pair.key;
      if (pair.value !== '') this.#resolve(pair.value);
    } else if (groups.has(this.#group) && level === 4 && pair.key === 'version') {
      this.#resolve(pair.value);
    }
  }

  #resolve(value: string): void {
    const locked = this.#lockedOf(value, this.#name);
    const project = this.#projects.get(this.#project);
    if (locked) project?.set(this.#name, { ...locked, isDev: this.#group === 'devDependencies' });
    else if (/^(?:link|file):/.test(value)) project?.set(this.#name, 'local');
  }

  #packageLine(indent: number, text: string, from: number, to: number): void {
    if (indent === 2) {
      const line = text.slice(from, to);
      const locked = line.endsWith(':') ? this.#lockedOf(unquote(line.slice(0, -1)), '') : null;
      this.#isPackage = locked !== null;
      if (locked) this.#packages.push({ ...locked, isDev: false });
    } else if (indent === 4 && this.#isPackage && text.startsWith('dev: true', from)) {
      const last = this.#packages.at(-1);
      if (last) last.isDev = true;
    }
  }

  /**
   * A version or the key of a package, without what follows for its peers: `1.2.3`, `name@1.2.3` (9), `/name@1.2.3` (6),
   * `/name/1.2.3` (5). Null for links, files and addresses.
   */
  #lockedOf(value: string, key: string): { readonly name: string; readonly version: string } | null {
    const plain = this.#format < 6 ? value.replace(/_[^/]*$/, '') : value.replace(/\(.*$/, '');
    if (startOfVersion.test(plain)) return key === '' ? null : { name: key, version: plain };
    const path = plain.startsWith('/') ? plain.slice(1) : plain;
    const split = this.#format < 6 ? path.lastIndexOf('/') : path.indexOf('@', 1);
    const version = path.slice(split + 1);
    return split > 0 && startOfVersion.test(version) ? { name: path.slice(0, split), version } : null;
  }
}

const startOfVersion = /^\d+\.\d+\.\d/;
