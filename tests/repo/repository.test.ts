import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { rules } from '../../src/rules/index.ts';
import { concerns } from '../../scripts/concerns.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = rules.map((rule) => rule.name);

describe('each rule has a file, a place in the index, a page, a test and a config', () => {
  it('files are the rules of the index', () => {
    expect(filesIn('src/rules', '.ts').filter((name) => name !== 'index')).toEqual([...names].sort());
  });

  it('pages are the rules of the index', () => {
    expect(filesIn('docs/rules', '.md')).toEqual([...names].sort());
  });

  it.each(names)('%s exports itself under its name, and has a test', (name) => {
    const camelCase = name.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
    expect(read(`src/rules/${name}.ts`)).toMatch(new RegExp(`export const ${camelCase} = create(?:Manifest)?Rule\\b`));
    expect(existsSync(`${root}tests/rules/${name}.test.ts`)).toBe(true);
  });

  it('the index follows the order of the concerns', () => {
    const order = [...concerns.keys()];
    const places = rules.map((rule) => order.indexOf(rule.meta.docs.concern));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });
});

describe('meta', () => {
  it.each(rules.map((rule) => [rule.name, rule.meta] as const))('%s says where it belongs and what it reports', (name, meta) => {
    expect(meta.docs.url).toMatch(new RegExp(`/docs/rules/${name}\\.md$`));
    expect(meta.docs.cwe.length).toBeGreaterThan(0);
    expect(meta.docs.configs.some((config) => config.endsWith('strict'))).toBe(true);
    expect(meta.docs.configs.includes('strict'), 'a rule on JavaScript has no languages').toBe(meta.languages === undefined);
    expect(meta.defaultOptions[0].report).toBe('dangerous');
    expect(meta.schema).toHaveLength(1);
    expect(meta.schema[0]).toMatchObject({ type: 'object', additionalProperties: false, properties: { report: { enum: ['dangerous', 'unproven'] } } });
    for (const message of Object.values(meta.messages)) {
      expect(message).not.toMatch(/\p{Extended_Pictographic}/u);
      expect(message).not.toMatch(/\b(?:CWE|CVE|CVSS|OWASP|ASVS)\b/);
    }
  });
});

describe('no hosts and no machine paths', () => {
  const lockfile = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
  const registries = new RegExp(['registry', 'npmjs', 'org'].join(String.raw`\.`), 'i');
  const machinePaths = new RegExp(String.raw`(?<![\w.])/(?:${['work', 'root', 'home', 'Users'].join('|')})/[\w.-]+/`);

  it('the lockfile names no address of a package', () => {
    const resolved = Object.entries(lockfile.packages).filter(([, entry]) => entry.resolved).map(([name]) => name);
    expect(resolved).toEqual([]);
  });

  it('finds what it looks for', () => {
    expect(['https://registry', 'npmjs', 'org/x'].join('.')).toMatch(registries);
    expect(['', 'home', 'me', 'project', 'x.ts'].join('/')).toMatch(machinePaths);
  });

  it('no file of the repository names a registry or a directory of somebody\'s machine', () => {
    const files = repositoryFiles().filter((path) => path !== 'package-lock.json');
    expect(files).toContain('package.json');
    expect(files.filter((path) => registries.test(read(path)))).toEqual([]);
    expect(files.filter((path) => machinePaths.test(read(path)))).toEqual([]);
  });
});

describe('borders between the layers, held by lint', () => {
  const eslint = new ESLint({ cwd: root });
  const crossings: readonly (readonly [string, string])[] = [
    ['src/models/model.ts', './pg.ts'],
    ['src/models/pg.ts', '../core/entity.ts'],
    ['src/models/pg.ts', './mysql2.ts'],
    ['src/core/flow.ts', '../rules/no-sql-injection.ts'],
    ['src/core/flow.ts', '../models/pg.ts'],
    ['src/core/languages/sql.ts', '../flow.ts'],
    ['src/rules/no-sql-injection.ts', '../models/pg.ts'],
    ['src/rules/no-sql-injection.ts', './no-mass-assignment.ts'],
    ['src/rules/no-sql-injection.ts', '@typescript-eslint/utils'],
    ['src/edits/replace.ts', '../rules/no-sql-injection.ts'],
    ['src/configs/strict.ts', '../core/flow.ts'],
    ['src/index.ts', './core/flow.ts'],
    ['src/manifests/document.ts', '../core/rule.ts'],
  ];
  const passages: readonly (readonly [string, string])[] = [
    ['src/models/pg.ts', './model.ts'],
    ['src/core/flow.ts', '../models/index.ts'],
    ['src/core/flow.ts', './languages/sql.ts'],
    ['src/rules/no-sql-injection.ts', '../core/rule.ts'],
    ['src/rules/no-sql-injection.ts', '../edits/replace.ts'],
    ['src/configs/strict.ts', './compute.ts'],
  ];

  it.each(crossings)('%s may not import %s', async (filePath, specifier) => {
    expect(await restricted(filePath, specifier)).toBe(1);
  });

  it.each(passages)('%s may import %s', async (filePath, specifier) => {
    expect(await restricted(filePath, specifier)).toBe(0);
  });

  async function restricted(filePath: string, specifier: string): Promise<number> {
    const [result] = await eslint.lintText(`import { x } from '${specifier}';\nexport default x;\n`, { filePath: `${root}${filePath}` });
    return result?.messages.filter((message) => message.ruleId === 'no-restricted-imports').length ?? 0;
  }
});

it('the plugin says its name and version as package.json does', () => {
  const { name, version } = JSON.parse(read('package.json')) as { name: string; version: string };
  expect(plugin.meta).toMatchObject({ name, version });
});

function filesIn(directory: string, extension: string): readonly string[] {
  return readdirSync(`${root}${directory}`).filter((name) => name.endsWith(extension)).map((name) => name.slice(0, -extension.length)).sort();
}

/** Files of the repository, without what is installed or built. */
function repositoryFiles(directory = ''): readonly string[] {
  const skipped = ['.git', 'node_modules', 'dist', 'coverage', '.demo', '.bench'];
  return readdirSync(`${root}${directory}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${directory}${entry.name}`;
    if (entry.isDirectory()) return skipped.includes(entry.name) ? [] : repositoryFiles(`${path}/`);
    return entry.isFile() && !path.endsWith('.tgz') ? [path] : [];
  });
}

function read(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8');
}
