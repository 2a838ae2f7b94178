import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { derive, developed, install, run } from '../helpers/installation.ts';
import { flawedCommonJs, flawedModule, flawedTypeScript, recommendedConfig, repaired } from '../helpers/samples.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 180_000 });

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

describe('ESLint 10, JavaScript, no TypeScript installed', () => {
  let installed: string;
  beforeAll(async () => (installed = await install(developed('eslint'))));

  it('installs the plugin without any dependency, and no TypeScript', async () => {
    const { output } = await run('npm', ['ls', '--all', '--parseable', '--omit=peer'], installed);
    expect(output).toMatch(/eslint-plugin-web-security$/m);
    expect(output).not.toMatch(/[\\/](?:typescript|@typescript-eslint[\\/].*|esbuild)$/m);
    const own = JSON.parse(readFileSync(join(installed, 'node_modules/eslint-plugin-web-security/package.json'), 'utf8')) as object;
    expect(own).not.toHaveProperty('dependencies');
  });

  it.each([
    ['an ES module that spreads the config', 'eslint.config.js', recommendedConfig, 'src/server.js', flawedModule],
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
    installed = await install('jiti@2', ...['eslint', '@typescript-eslint/parser', 'typescript', '@types/node'].map(developed));
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

/** `npx eslint` fails on the flaw with the rule's message; `--fix` repairs it and nothing is left to report. */
async function findsAndRepairs(project: string, file: string): Promise<void> {
  const only = ['--rule', '{"web-security/require-route-authorization": "off"}'];
  const found = await run('npx', ['eslint', ...only, file], project);
  expect(found.output).toContain('web-security/no-sql-injection');
  expect(found.output).toMatch(/^✖ 1 problem /m);
  expect(found.status).toBe(1);
  const before = readFileSync(join(project, file), 'utf8');
  expect(await run('npx', ['eslint', ...only, '--fix', file], project)).toEqual({ status: 0, output: '' });
  expect(readFileSync(join(project, file), 'utf8')).toBe(repaired(before));
}
