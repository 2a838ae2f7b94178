import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inject } from 'vitest';

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
const shell = process.platform === 'win32';

export interface Outcome {
  readonly status: number;
  /** standard output of a command that succeeded; of one that failed, its errors too */
  readonly output: string;
}

/** `name@version` of a package, in the version that this repository develops with. */
export function developed(name: string): string {
  const version = devDependencies[name];
  if (version === undefined) throw new Error(`${name} is no development dependency.`);
  return `${name}@${version}`;
}

/** The path of the plugin's archive, packed once for all test files. */
export async function pack(): Promise<string> {
  const directory = await once('packed', async (target) => {
    const packed = await run('npm', ['pack', '--json', '--pack-destination', target], root);
    const listing = JSON.parse(packed.output.slice(packed.output.search(/^[[{]$/m))) as { filename: string }[] | Record<string, { filename: string }>;
    const [archive] = Object.values(listing);
    if (!archive) throw new Error(`npm pack printed no archive:\n${packed.output}`);
    writeFileSync(join(target, 'name'), archive.filename);
  });
  return join(directory, readFileSync(join(directory, 'name'), 'utf8'));
}

/**
 * A directory in which the packed plugin and these packages are installed. Equal lists share one, so tests work in
 * projects derived from it and leave its own files alone.
 */
export async function install(...packages: readonly string[]): Promise<string> {
  const tarball = await pack();
  return once(packages.join('+').replaceAll(/[^\w.-]+/g, '_'), async (target) => {
    write(target, { 'package.json': JSON.stringify({ name: 'installation', private: true }) });
    await installInto(target, [tarball, ...packages]);
  });
}

/** Runs `npm install` in a project. */
export async function installInto(directory: string, packages: readonly string[]): Promise<void> {
  const { output, status } = await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packages], directory);
  if (status !== 0) throw new Error(output);
}

/** A project inside an installation, so that it finds what is installed there. It declares Express and pg. */
export function derive(installed: string, title: string, files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(installed, `${title.replaceAll(/\W+/g, '-')}-`));
  write(directory, { 'package.json': manifest({ type: 'module' }), ...files });
  return directory;
}

/** Text of a package.json that declares Express and pg. */
export function manifest(additions: object = {}): string {
  return `${JSON.stringify({ name: 'fresh-project', private: true, dependencies: { express: '^5.1.0', pg: '^8.13.0' }, ...additions }, null, 2)}\n`;
}

/** Writes files by their paths below a directory. */
export function write(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

/** Runs ESLint's command line in a project, with this Node or another. */
export async function eslint(project: string, args: readonly string[], options: { readonly node?: string; readonly environment?: object } = {}): Promise<Outcome> {
  return run(options.node ?? process.execPath, [binary(project), ...args], project, options.environment);
}

/** Runs a command with flat config; never throws. */
export async function run(command: string, args: readonly string[], cwd: string, environment: object = {}): Promise<Outcome> {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ESLINT_USE_FLAT_CONFIG: 'true', npm_config_update_notifier: 'false', ...environment };
  try {
    const { stdout } = await promisify(execFile)(command, args, { cwd, env, shell: shell && command !== process.execPath, maxBuffer: 50_000_000 });
    return { status: 0, output: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: number; stdout?: string; stderr?: string };
    return { status: code ?? -1, output: `${stdout}${stderr}` };
  }
}

/** ESLint's script, in the nearest directory above that has it installed. */
function binary(project: string): string {
  const path = join(project, 'node_modules/eslint/bin/eslint.js');
  if (existsSync(path)) return path;
  if (dirname(project) === project) throw new Error('ESLint is not installed.');
  return binary(dirname(project));
}

/** A directory of the shared workspace, filled by the first test file that asks; the others wait until it is done. */
export async function once(name: string, fill: (directory: string) => Promise<void>): Promise<string> {
  const directory = join(inject('workspace'), name);
  const outcome = `${directory}.outcome`;
  if (claim(directory)) {
    const error = await fill(directory).then(() => '', (thrown: unknown) => String(thrown));
    writeFileSync(`${outcome}.draft`, error);
    renameSync(`${outcome}.draft`, outcome);
  }
  while (!existsSync(outcome)) await wait(100);
  const error = readFileSync(outcome, 'utf8');
  if (error !== '') throw new Error(error);
  return directory;
}

function claim(directory: string): boolean {
  try {
    mkdirSync(directory);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
