/** Source files of real projects, sampled so that the same directories give the same files. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = /\.[cm]?[jt]sx?$/;
const generated = /\.d\.[cm]?ts$|[.-]min\.[cm]?js$|\.bundle\.js$/;
const skippedDirectories = new Set(['node_modules', 'dist', 'build', 'out', 'coverage', 'vendor', '.git', '.next', '.yarn']);
/** Larger files are generated ones. */
const maximumBytes = 500_000;

/**
 * @typedef {object} SourceFile
 * @property {string} path absolute
 * @property {string} name project directory's name and the path in it
 * @property {string} text
 * @property {boolean} backend does it import a modelled package?
 */

/**
 * A sample of source files: `backends` files that import a modelled package, and others up to `count`, both in the order
 * of a hash of their names.
 * @param {readonly string[]} directories
 * @param {{ count: number, backends: number, parses: (file: SourceFile) => boolean }} wanted
 * @returns {readonly SourceFile[]}
 */
export function sample(directories, { count, backends, parses }) {
  const all = directories.flatMap((directory) => sourceFiles(resolve(directory))).sort((one, other) => (one.digest < other.digest ? -1 : 1));
  const chosen = new Set(first(backends, all, (file) => file.backend && parses(file)));
  if (chosen.size < backends) throw new Error(`Only ${chosen.size} of ${all.length} files import a modelled package and parse; ${backends} are wanted. Name more directories.`);
  const rest = first(count - chosen.size, all, (file) => !chosen.has(file) && parses(file));
  if (chosen.size + rest.length < count) throw new Error(`Only ${chosen.size + rest.length} files parse; ${count} are wanted. Name more directories.`);
  return [...chosen, ...rest].sort((one, other) => (one.digest < other.digest ? -1 : 1));
}

function first(count, files, fits) {
  const found = [];
  for (const file of files) {
    if (found.length === count) break;
    if (fits(file)) found.push(file);
  }
  return found;
}

/** Names of the packages that models describe, read from the models' sources. */
export function modelledPackages() {
  const directory = fileURLToPath(new URL('../src/models/', import.meta.url));
  const names = readdirSync(directory)
    .filter((file) => !['index.ts', 'model.ts'].includes(file))
    .flatMap((file) => [...readFileSync(join(directory, file), 'utf8').matchAll(/^\s*package: '([^']+)'/gm)].map((match) => match[1]));
  return [...new Set(names)].filter((name) => !['node', 'ecmascript'].includes(name));
}

function sourceFiles(root) {
  const imports = importOf(modelledPackages());
  return paths(root).map((path) => {
    const name = `${root.split(/[\\/]/).pop()}/${relative(root, path).replaceAll('\\', '/')}`;
    const text = readFileSync(path, 'utf8');
    return { path, name, text, backend: imports.test(text), digest: createHash('sha256').update(name).digest('hex') };
  });
}

function paths(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return skippedDirectories.has(entry.name) ? [] : paths(path);
    return entry.isFile() && sources.test(entry.name) && !generated.test(entry.name) && statSync(path).size <= maximumBytes ? [path] : [];
  });
}

function importOf(packages) {
  const names = packages.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  return new RegExp(String.raw`(?:\bfrom\s*|\brequire\(\s*|\bimport\(\s*|\bimport\s+)['"](?:${names})(?:/[\w./-]+)?['"]`);
}
