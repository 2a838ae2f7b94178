import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const names = ['manifests/recommended', 'manifests/strict', 'ci/recommended', 'ci/strict'] as const;

/** Of its own, with no `node_modules` in or above it; the bundle is at `plugin/index.js`. */
let place: string;

beforeAll(async () => {
  place = mkdtempSync(path.join(tmpdir(), 'web-security-peers-'));
  writeFileSync(path.join(place, 'package.json'), '{ "type": "module" }');
  await build({ absWorkingDir: root, entryPoints: ['src/index.ts'], bundle: true, format: 'esm', platform: 'node', outfile: path.join(place, 'plugin/index.js'), logLevel: 'error' });
  copyFileSync(path.join(root, 'src/data/advisories.json'), path.join(place, 'plugin/advisories.json'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('with the plugins that they need', () => {
  beforeAll(() => install('complete', ['@eslint/json', 'eslint-plugin-yml', 'eslint']));

  it('reading and listing the other configs loads none of them', () => {
    const found = run('complete', `
      const { recommended, strict } = plugin.configs;
      const before = loaded();
      const listed = Object.keys(plugin.configs);
      const has = 'ci/strict' in plugin.configs;
      print({ before, after: loaded(), listed, has, sizes: [recommended.length, strict.length] });
    `);
    expect(found).toEqual({ before: [], after: [], listed: ['recommended', 'strict', ...names], has: true, sizes: [2, 2] });
  });

  it('reading one loads what it needs and no more, from the working directory', () => {
    expect(run('complete', "plugin.configs['manifests/strict']; print(loaded());")).toEqual(['@eslint/json']);
    expect(run('complete', "plugin.configs['ci/strict']; print(loaded());")).toEqual(['@eslint/json', 'eslint-plugin-yml']);
  });

  it('is the plugin that the user has, so that both may stand in one configuration', () => {
    const found = run('complete', `
      const { default: json } = await import(resolve('@eslint/json'));
      const { default: yml } = await import(resolve('eslint-plugin-yml'));
      print([plugin.configs['manifests/strict'][0].plugins.json === json, plugin.configs['ci/strict'][0].plugins.yml === yml]);
    `);
    expect(found).toEqual([true, true]);
  });

  it('the same array is read twice', () => {
    expect(run('complete', "print(plugin.configs['ci/strict'] === plugin.configs['ci/strict']);")).toBe(true);
  });

  it.each([
    ['by name', "{ plugins: { 'web-security': plugin }, extends: ['web-security/manifests/recommended', 'web-security/ci/strict'] }", []],
    ['by value', "{ extends: [plugin.configs['manifests/recommended'], plugin.configs['ci/strict']] }", []],
    ['spread', "...plugin.configs['manifests/recommended'], ...plugin.configs['ci/strict']", []],
  ])('defineConfig takes them %s', (_way, config, expected) => {
    const found = run('complete', `
      const { defineConfig } = await import(resolve('eslint/config'));
      const { Linter } = await import(resolve('eslint'));
      const config = defineConfig([${config}]);
      const lint = (text, filename) => new Linter().verify(text, config, { filename }).map((message) => message.message);
      print({
        good: [lint('{}', 'package.json'), lint('a: 1', '.github/dependabot.yml'), lint('{ "a": 1, /**/ }', '.github/renovate.json'), lint('{ a: 1 }', 'renovate.json5')],
        bad: [lint('{', 'package.json'), lint('a: "', '.github/dependabot.yml'), lint('{', '.renovaterc')].map((messages) => messages.length),
        other: lint('{', 'other.json')[0].split(' ').slice(0, 3).join(' '),
      });
    `);
    expect(found).toEqual({ good: [expected, expected, expected, expected], bad: [1, 1, 1], other: 'No matching configuration' });
  });
});

describe('without them', () => {
  beforeAll(() => {
    install('empty', []);
    install('json', ['@eslint/json', 'eslint']);
    write('old', { 'eslint/package.json': '{ "version": "8.57.1" }' });
    write('outdated', { 'eslint-plugin-yml/package.json': '{ "main": "index.js" }', 'eslint-plugin-yml/index.js': 'module.exports = { rules: {} };', '@eslint/json/package.json': '{ "main": "index.js" }', '@eslint/json/index.js': "require('nowhere');" });
  });

  it('the other configs can be read and listed', () => {
    expect(run('empty', 'print([plugin.configs.recommended.length, Object.keys(plugin.configs).length]);')).toEqual([2, 6]);
  });

  it.each([
    ['empty', 'manifests/recommended', /"manifests\/recommended" needs @eslint\/json.*: npm install --save-dev @eslint\/json@latest$/],
    ['empty', 'ci/strict', /"ci\/strict" needs @eslint\/json and eslint-plugin-yml.*: npm install --save-dev @eslint\/json@latest eslint-plugin-yml@latest$/],
    ['json', 'ci/recommended', /needs eslint-plugin-yml, in a current version. Install: npm install --save-dev eslint-plugin-yml@latest$/],
    ['old', 'manifests/strict', /needs ESLint 9\.6\.0 or later; this is ESLint 8\.57\.1\. Update ESLint, or leave the config out\.$/],
    ['outdated', 'manifests/strict', /Cannot find module 'nowhere'/],
  ] as const)('%s: %s says what to do', (project, name, message) => {
    expect(run(project, `try { plugin.configs['${name}']; print('read'); } catch (error) { print(error.message.split('\\n')[0]); }`)).toMatch(message);
  });

  it('the ESLint in memory counts, not another that is installed', () => {
    const running = JSON.stringify(path.join(place, 'json/node_modules/eslint/package.json'));
    const read = "try { plugin.configs['manifests/strict']; } catch (error) { print(error.message.includes('needs @eslint/json')); }";
    expect(run('old', `resolve.require(${running}); ${read}`)).toBe(true);
  });
});

/** A project with links to packages of this repository. */
function install(project: string, packages: readonly string[]): void {
  mkdirSync(path.join(place, project, 'node_modules'), { recursive: true });
  for (const name of packages) {
    const target = path.join(place, project, 'node_modules', name);
    mkdirSync(path.dirname(target), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', name), target, 'junction');
  }
}

function write(project: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(place, project, 'node_modules', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** What the code prints, in a process whose working directory is the project. */
function run(project: string, code: string): unknown {
  const prelude = `
    import { createRequire } from 'node:module';
    import { pathToFileURL } from 'node:url';
    import plugin from '../plugin/index.js';
    const require = createRequire(process.cwd() + '/x.js');
    const resolve = (name) => pathToFileURL(require.resolve(name)).href;
    resolve.require = require;
    const loaded = () => ['@eslint/json', 'eslint-plugin-yml'].filter((name) => Object.keys(require.cache).some((file) => file.replaceAll('\\\\', '/').includes('/' + name + '/')));
    const print = (value) => console.log(JSON.stringify(value));
  `;
  const file = path.join(place, project, 'run.mjs');
  writeFileSync(file, prelude + code);
  const output = execFileSync(process.execPath, ['--no-warnings', file], { cwd: path.join(place, project), encoding: 'utf8' });
  return JSON.parse(output) as unknown;
}
