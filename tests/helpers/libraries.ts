import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Where the libraries stand that the models speak of. */
export const libraries = fileURLToPath(new URL('../libraries', import.meta.url));

/** What the compiler reads of a package. */
const read = /(?:^package\.json|\.[cm]?ts)$/;

/** The packages of a directory and the versions that its package.json asks for. */
export function librariesIn(directory: string): Readonly<Record<string, string>> {
  return (JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }).dependencies;
}

/**
 * Installs the libraries unless those of the lockfile are there. None of their scripts runs, and all but their types is
 * removed: nothing of them is for running.
 */
export async function installLibraries(): Promise<void> {
  const mark = join(libraries, 'node_modules', '.installed');
  const wanted = createHash('sha256').update(readFileSync(join(libraries, 'package-lock.json'))).digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: libraries, shell: process.platform === 'win32', maxBuffer: 2 ** 26 });
  keepTypes(join(libraries, 'node_modules'));
  writeFileSync(mark, wanted);
}

function keepTypes(root: string): void {
  const directories = [root];
  for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      if (entry.isDirectory()) directories.push(join(directory, entry.name));
      else if (entry.isFile() && !read.test(entry.name)) rmSync(join(directory, entry.name));
    }
  }
}
