import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileReader } from './file-cache.ts';
import { overridesIn, type Override } from './overrides.ts';
import { keyAndValue, linesOf } from './yaml-lines.ts';

/** What a workspace says about the versions of all its projects. */
export interface Workspace {
  /** ranges by name of the catalog ('default' for the one without a name) and package: `catalog:`, `catalog:name` */
  readonly catalogs: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** overrides of other files than the project's own package.json */
  readonly overrides: readonly Override[];
}

const none: Workspace = { catalogs: new Map(), overrides: [] };

const readPackageJson = fileReader((text) => JSON.parse(text) as unknown, 5_000_000);
const readSettings = fileReader(parseSettings, 5_000_000);

/** Names of the files in which package managers keep catalogs: pnpm 9.5 and later, Yarn 4.10 and later. */
const settingsFiles = ['pnpm-workspace.yaml', '.yarnrc.yml'];

export function isWorkspaceRoot(directory: string): boolean {
  if (existsSync(join(directory, 'pnpm-workspace.yaml'))) return true;
  const content = readPackageJson(join(directory, 'package.json'));
  return content.kind === 'read' && typeof content.value === 'object' && content.value !== null && 'workspaces' in content.value;
}

/** The workspace of a package.json: what the nearest root above it says. */
export function readWorkspace(packageJson: string): Workspace {
  for (let directory = dirname(packageJson); ; directory = dirname(directory)) {
    if (isWorkspaceRoot(directory) || existsSync(join(directory, '.yarnrc.yml'))) return workspaceIn(directory, packageJson);
    if (directory === dirname(directory) || existsSync(join(directory, '.git'))) return none;
  }
}

function workspaceIn(directory: string, packageJson: string): Workspace {
  const catalogs = new Map<string, ReadonlyMap<string, string>>();
  const overrides: Override[] = [];
  for (const name of settingsFiles) {
    const settings = readSettings(join(directory, name));
    if (settings.kind !== 'read') continue;
    for (const [catalog, ranges] of settings.value.catalogs) catalogs.set(catalog, ranges);
    overrides.push(...settings.value.overrides);
  }
  const path = join(directory, 'package.json');
  const content = path === packageJson ? null : readPackageJson(path);
  return { catalogs, overrides: content?.kind === 'read' ? [...overrides, ...overridesIn(content.value)] : overrides };
}

/** `catalog:`, `catalogs:` and `overrides:` of pnpm-workspace.yaml and .yarnrc.yml, written as block mappings. */
function parseSettings(text: string): Workspace {
  const catalogs = new Map<string, Map<string, string>>();
  const replaced: Record<string, string> = {};
  let section = '';
  let catalog = '';
  linesOf(text, 0, (indent, from, to) => {
    const pair = keyAndValue(text.slice(from, to));
    if (!pair) return;
    if (indent === 0) {
      section = pair.key;
      catalog = 'default';
    } else if (section === 'overrides') {
      replaced[pair.key] = pair.value;
    } else if (section === 'catalogs' && pair.value === '') {
      catalog = pair.key;
    } else if (section === 'catalog' || section === 'catalogs') {
      catalogs.set(catalog, (catalogs.get(catalog) ?? new Map<string, string>()).set(pair.key, pair.value));
    }
  });
  return { catalogs, overrides: overridesIn({ pnpm: { overrides: replaced } }) };
}
