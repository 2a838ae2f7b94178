import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { fileReader, isFile, type Read } from './file-cache.ts';
import { matchesGlob } from './globs.ts';
import { parseYaml } from './yaml.ts';

/** What a package.json declares, as far as updates ask. */
export interface Package {
  readonly hasDependencies: boolean;
  /** patterns of its workspaces; null: it has none */
  readonly workspaces: readonly string[] | null;
  readonly renovate: unknown;
}

/** Files of bots and audits are small; larger ones are not read. */
const maximumBytes = 1_000_000;
const maximumPackageBytes = 5_000_000;

const readYaml = fileReader(parseYaml, maximumBytes);
const readLooseJson = fileReader(parseLooseJson, maximumBytes);
const readPackage = fileReader(parsePackage, maximumPackageBytes);
const readWorkflow = fileReader(auditOfWorkflow, maximumBytes);

/** undefined: there is no such file; null: it is too large, cannot be read or is not understood */
function valueOf<Value>(read: Read<Value>): Value | null | undefined {
  return read.kind === 'read' ? read.value : read.kind === 'missing' ? undefined : null;
}

/** Renovate takes the first of these that is there, then the key `renovate` of package.json (its documentation, "Configuration options"). */
export const renovateFiles: readonly string[] = [
  'renovate.json', 'renovate.jsonc', 'renovate.json5', '.github/renovate.json', '.github/renovate.jsonc', '.github/renovate.json5',
  '.gitlab/renovate.json', '.gitlab/renovate.jsonc', '.gitlab/renovate.json5',
  '.renovaterc', '.renovaterc.json', '.renovaterc.jsonc', '.renovaterc.json5',
];

/**
 * The nearest directory above a file that holds a repository: one with `.git`, or else one with `.github`, or else (what was
 * copied without them) the outermost of a few that has a package.json, or else the file's own.
 */
function rootOf(filename: string): string {
  const above: string[] = [];
  for (let directory = dirname(filename); above.at(-1) !== directory; directory = dirname(directory)) above.push(directory);
  const holds = (name: string) => above.find((directory) => existsSync(join(directory, name)));
  const outermost = above.slice(0, 4).findLast((directory) => isFile(join(directory, 'package.json')));
  return holds('.git') ?? holds('.github') ?? outermost ?? dirname(filename);
}

/** Where a linted file is: its name, and the root of its repository and the path of its directory in it, unless a text without a file is linted. */
export function placeOf(filename: string): { readonly name: string; readonly root: string | null; readonly directory: string } {
  const name = basename(filename);
  if (!isAbsolute(filename)) return { name, root: null, directory: '' };
  const root = basename(dirname(filename)) === '.github' ? dirname(dirname(filename)) : rootOf(filename);
  return { name, root, directory: pathIn(root, dirname(filename)) };
}

/** Parsed; undefined: there is none; null: it is not understood */
export function dependabotFile(root: string): unknown {
  const yml = valueOf(readYaml(join(root, '.github/dependabot.yml')));
  return yml === undefined ? valueOf(readYaml(join(root, '.github/dependabot.yaml'))) : yml;
}

/** Parsed, with its name; undefined: there is none; `value: null`: it is not understood */
export function renovateFile(root: string): { readonly name: string; readonly value: unknown } | undefined {
  for (const name of renovateFiles) {
    const value = valueOf(readLooseJson(join(root, name)));
    if (value !== undefined) return { name, value };
  }
  const own = packageAt(root)?.renovate;
  return own === undefined ? undefined : { name: 'package.json', value: own };
}

/** JSON with comments and trailing commas. */
function parseLooseJson(text: string): unknown {
  const bare = text.replace(/("(?:[^"\\]|\\.)*")|\/\/.*|\/\*[^]*?\*\//g, (_all, quoted: string | undefined) => quoted ?? '');
  return JSON.parse(bare.replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/g, (_all, quoted: string | undefined) => quoted ?? '')) as unknown;
}

/** undefined: there is none; null: it is not understood */
export function packageAt(directory: string): Package | null | undefined {
  return valueOf(readPackage(join(directory, 'package.json')));
}

function parsePackage(text: string): Package {
  const content = JSON.parse(text) as Record<string, unknown>;
  const groups = ['dependencies', 'devDependencies', 'optionalDependencies'].map((group) => content[group]);
  const { workspaces } = content;
  const patterns = Array.isArray(workspaces) ? workspaces : (workspaces as { readonly packages?: unknown } | undefined)?.packages;
  return {
    hasDependencies: groups.some((group) => typeof group === 'object' && group !== null && Object.keys(group).length > 0),
    workspaces: Array.isArray(patterns) ? patterns.filter((pattern) => typeof pattern === 'string') : null,
    renovate: content['renovate'],
  };
}

/** Is the package in one directory a workspace of that in another, above it? Both relative to the root, '' for the root itself. */
export function isWorkspaceOf(root: string, directory: string, above: string): boolean {
  if (above !== '' && !directory.startsWith(`${above}/`)) return false;
  const path = above === '' ? directory : directory.slice(above.length + 1);
  const pnpm = valueOf(readYaml(join(root, above, 'pnpm-workspace.yaml'))) as { readonly packages?: unknown } | null | undefined;
  if (pnpm === null) return true;
  const patterns = [...(packageAt(join(root, above))?.workspaces ?? []), ...(Array.isArray(pnpm?.packages) ? (pnpm.packages as unknown[]) : [])]
    .filter((pattern) => typeof pattern === 'string').map(plainPath);
  return patterns.some((pattern) => !pattern.startsWith('!') && matchesGlob(path, pattern));
}

/** The path from the root, with slashes, '' for the root itself. */
function pathIn(root: string, directory: string): string {
  return relative(root, directory).replaceAll('\\', '/');
}

/** A path of a configuration as `pathIn` writes it: without `/` or `./` before and `/` behind it. */
export function plainPath(path: string): string {
  return path.replace(/^(?:\.?\/)+|^\.$/, '').replace(/\/+$/, '');
}

/** Directories of packages with dependencies, from the root down to a depth of three; those of tests and examples are left out. */
export function packageDirectories(root: string): readonly string[] {
  const found: string[] = [];
  let pending = [''];
  for (let depth = 0, visited = 0; depth <= 3; depth += 1) {
    const below: string[] = [];
    for (const directory of pending) {
      visited += 1;
      if (visited > maximumDirectories) return found;
      if (packageAt(join(root, directory))?.hasDependencies) found.push(directory);
      below.push(...subdirectories(join(root, directory)).map((name) => (directory === '' ? name : `${directory}/${name}`)));
    }
    pending = below;
  }
  return found;
}

/** A repository has some hundreds within three levels; reading more would be felt in an editor. */
const maximumDirectories = 1000;

/** Directories whose packages nobody deploys. */
export const aside = /(?:^|\/)(?:node_modules|bower_components|vendor|dist|build|out|coverage|(?:__)?(?:tests?|specs?|fixtures?|mocks?)(?:__)?|e2e|examples?|samples?|demos?|templates?|benchmarks?)(?:\/|$)/;

function subdirectories(directory: string): readonly string[] {
  try {
    return readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !aside.test(entry.name)).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** Commands and actions that look up advisories for what is installed. */
const audit = /\b(?:(?:npm|pnpm) audit|yarn(?: npm)? audit|audit-ci|better-npm-audit|osv-scanner)\b|\b(?:actions\/dependency-review-action|google\/osv-scanner-action|aquasecurity\/trivy-action|snyk\/actions)\b/;
const ignored = /\|\|\s*(?:true|:|exit 0)|continue-on-error:\s*true/;

/** Whether a workflow looks up advisories: `ignored` if it goes on whatever is found; and the file that does, or is nearest to it. */
export function auditIn(root: string): { readonly verdict: 'audits' | 'ignored'; readonly file: string } | null {
  const results = workflowFiles(root).flatMap((file) => {
    const verdict = valueOf(readWorkflow(join(root, file)));
    return verdict ? [{ verdict, file }] : [];
  });
  return results.find(({ verdict }) => verdict === 'audits') ?? results[0] ?? null;
}

function workflowFiles(root: string): readonly string[] {
  const gitlab = isFile(join(root, '.gitlab-ci.yml')) ? ['.gitlab-ci.yml'] : [];
  try {
    const names = readdirSync(join(root, '.github/workflows')).filter((name) => /\.ya?ml$/.test(name)).slice(0, 200);
    return [...names.map((name) => `.github/workflows/${name}`), ...gitlab];
  } catch {
    return gitlab;
  }
}

/** By lines: a step is what stands between two dashes. */
function auditOfWorkflow(text: string): 'audits' | 'ignored' | null {
  const steps = text.replace(/(?:^|\s)#.*$/gm, '').split(/^\s*- /m).filter((step) => audit.test(step));
  if (steps.length === 0) return null;
  return steps.some((step) => !ignored.test(step)) ? 'audits' : 'ignored';
}
