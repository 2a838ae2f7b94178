import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
const shell = process.platform === 'win32';

const manifest = JSON.stringify({ name: 'fresh-project', private: true, dependencies: { express: '^5.1.0', pg: '^8.13.0' } });

/** A flaw that `--fix` repairs, as an ES module … */
const flawedModule = `import express from 'express';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();

app.get('/users', async (req, res) => {
  const { rows } = await pool.query(\`SELECT id, email FROM users WHERE email = '\${req.query.email}'\`);
  res.json(rows);
});
`;
const repairedCall = "pool.query('SELECT id, email FROM users WHERE email = $1', [req.query.email])";
/** … as CommonJS … */
const flawedCommonJs = flawedModule
  .replace("import express from 'express'", "const express = require('express')")
  .replace("import { Pool } from 'pg'", "const { Pool } = require('pg')");
/** … and as TypeScript. */
const flawedTypeScript = flawedModule.replace('(req, res)', '(req: express.Request, res: express.Response): Promise<void>');

const spreadConfig = "import webSecurity from 'eslint-plugin-web-security';\n\nexport default [...webSecurity.configs.recommended];\n";
const commonJsConfig = "const webSecurity = require('eslint-plugin-web-security');\n\nmodule.exports = [...webSecurity.configs.recommended];\n";
const extendsConfig = `import { defineConfig } from 'eslint/config';
import webSecurity from 'eslint-plugin-web-security';

export default defineConfig([{ files: ['src/**'], extends: [webSecurity.configs.strict] }]);
`;
const namedExtendsConfig = `import { defineConfig } from 'eslint/config';
import webSecurity from 'eslint-plugin-web-security';

export default defineConfig([{ plugins: { 'web-security': webSecurity }, extends: ['web-security/recommended'] }]);
`;
const typeScriptConfig = `import * as parser from '@typescript-eslint/parser';
import { defineConfig } from 'eslint/config';
import webSecurity, { type WebSecurityPlugin } from 'eslint-plugin-web-security';

const version: string = webSecurity.meta.version;
export const plugin: WebSecurityPlugin = webSecurity;

export default defineConfig(
  { name: version, files: ['**/*.ts'], languageOptions: { parser } },
  ...webSecurity.configs.recommended,
  { extends: [webSecurity.configs.strict], rules: { 'web-security/no-sql-injection': ['error', { report: 'dangerous' }] } },
  { plugins: { 'web-security': webSecurity } },
);
`;

let workspace: string;
let tarball: string;

beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'web-security-package-'));
  const packed = await run('npm', ['pack', '--json', '--pack-destination', workspace], root);
  const listing = JSON.parse(packed.output.slice(packed.output.search(/^[[{]$/m))) as { filename: string }[] | Record<string, { filename: string }>;
  const [archive] = Object.values(listing);
  if (!archive) throw new Error(`npm pack printed no archive:\n${packed.output}`);
  tarball = join(workspace, archive.filename);
});

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

describe('ESLint 10, JavaScript, no TypeScript installed', () => {
  let installed: string;
  beforeAll(async () => (installed = await install('javascript', [`eslint@${devDependencies['eslint']}`])));

  it('installs the plugin without any dependency, and no TypeScript', async () => {
    const { output } = await run('npm', ['ls', '--all', '--parseable', '--omit=peer'], installed);
    expect(output).toMatch(/eslint-plugin-web-security$/m);
    expect(output).not.toMatch(/[\\/](?:typescript|@typescript-eslint[\\/].*|esbuild)$/m);
    const own = JSON.parse(readFileSync(join(installed, 'node_modules/eslint-plugin-web-security/package.json'), 'utf8')) as object;
    expect(own).not.toHaveProperty('dependencies');
  });

  it.each([
    ['an ES module that spreads the config', 'eslint.config.js', spreadConfig, 'src/server.js', flawedModule],
    ['CommonJS with require', 'eslint.config.cjs', commonJsConfig, 'src/server.cjs', flawedCommonJs],
    ['defineConfig with the config object', 'eslint.config.mjs', extendsConfig, 'src/server.mjs', flawedModule],
    ['defineConfig with the config\'s name', 'eslint.config.mjs', namedExtendsConfig, 'src/server.js', flawedModule],
  ])('%s', async (title, configName, config, file, code) => {
    const project = derive(installed, title, { [configName]: config, [file]: code });
    await findsAndRepairs(project, file);
  });
});

describe('ESLint 10, TypeScript', () => {
  let installed: string;
  beforeAll(async () => {
    const versions = ['@typescript-eslint/parser', 'typescript', '@types/node'].map((name) => `${name}@${devDependencies[name]}`);
    installed = await install('typescript', [`eslint@${devDependencies['eslint']}`, 'jiti@2', ...versions]);
  });

  it('eslint.config.ts', async () => {
    const project = derive(installed, 'config', { 'eslint.config.ts': typeScriptConfig, 'src/server.ts': flawedTypeScript });
    await findsAndRepairs(project, 'src/server.ts');
  });

  it.each([
    ['an ES module', 'eslint.config.mts', typeScriptConfig],
    ['CommonJS', 'eslint.config.cts', "import webSecurity = require('eslint-plugin-web-security');\n\nexport = [...webSecurity.configs.recommended];\n"],
  ])('the declarations satisfy tsc in strict mode, from %s', async (title, name, config) => {
    const options = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, module: 'nodenext', target: 'es2023', types: ['node'] };
    const project = derive(installed, `types of ${title}`, { [name]: config, 'tsconfig.json': JSON.stringify({ compilerOptions: options, files: [name] }) });
    expect(await run('npx', ['tsc', '--pretty', 'false'], project)).toEqual({ status: 0, output: '' });
  });

  it('the declarations are no `any`: a wrong use is an error', async () => {
    const wrong = "import webSecurity from 'eslint-plugin-web-security';\n\nexport const number: number = webSecurity.configs.recommended;\n";
    const options = { strict: true, skipLibCheck: true, noEmit: true, module: 'nodenext', target: 'es2023', types: ['node'] };
    const project = derive(installed, 'wrong', { 'eslint.config.mts': wrong, 'tsconfig.json': JSON.stringify({ compilerOptions: options, files: ['eslint.config.mts'] }) });
    expect((await run('npx', ['tsc', '--pretty', 'false'], project)).output).toContain('eslint.config.mts(3,14): error TS2322');
  });
});

describe.each(['8.57.1', '9'])('ESLint %s', (version) => {
  it('finds and repairs', async () => {
    const installed = await install(`eslint-${version}`, [`eslint@${version}`]);
    const project = derive(installed, 'project', { 'eslint.config.mjs': spreadConfig, 'src/server.js': flawedModule });
    await findsAndRepairs(project, 'src/server.js');
  });
});

/** Installs the packed plugin beside these packages in a fresh project; returns its directory. */
async function install(name: string, packages: readonly string[]): Promise<string> {
  const directory = join(workspace, name);
  write(directory, { 'package.json': JSON.stringify({ name, private: true }) });
  const { output, status } = await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball, ...packages], directory);
  if (status !== 0) throw new Error(output);
  return directory;
}

/** A project inside an installation, so that it finds what is installed there. */
function derive(installed: string, title: string, files: Readonly<Record<string, string>>): string {
  const directory = join(installed, title.replaceAll(/\W+/g, '-'));
  write(directory, { 'package.json': JSON.stringify({ ...(JSON.parse(manifest) as object), type: 'module' }), ...files });
  return directory;
}

function write(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

/** `npx eslint` fails on the flaw with the rule's message; `--fix` repairs it and nothing is left to report. */
async function findsAndRepairs(project: string, file: string): Promise<void> {
  const only = ['--rule', '{"web-security/require-route-authorization": "off"}'];
  const found = await run('npx', ['eslint', ...only, file], project);
  expect(found.output).toContain('web-security/no-sql-injection');
  expect(found.output).toMatch(/^✖ 1 problem /m);
  expect(found.status).toBe(1);
  const before = readFileSync(join(project, file), 'utf8');
  const repaired = await run('npx', ['eslint', ...only, '--fix', file], project);
  expect(repaired).toEqual({ status: 0, output: '' });
  expect(readFileSync(join(project, file), 'utf8')).toBe(before.replace(/pool\.query\(.*?\);$/m, () => `${repairedCall};`));
}

async function run(command: string, args: readonly string[], cwd: string): Promise<{ status: number; output: string }> {
  const environment = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ESLINT_USE_FLAT_CONFIG: 'true', npm_config_update_notifier: 'false' };
  try {
    const { stdout } = await promisify(execFile)(command, args, { cwd, env: environment, shell, maxBuffer: 50_000_000 });
    return { status: 0, output: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: number; stdout?: string; stderr?: string };
    return { status: code ?? -1, output: `${stdout}${stderr}` };
  }
}
