import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { derive, developed, eslint, install, manifest, run, write, type Outcome } from '../helpers/installation.ts';
import { nodeOf, whyNoOtherNode } from '../helpers/node-versions.ts';
import { flawedModule, flawedTypeScript, recommendedConfig, repaired, strictConfig, unprovenModule } from '../helpers/samples.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

/**
 * Not every ESLint on every Node, but each version of either at least once: the oldest ESLint on the oldest and the
 * newest Node, the newest ESLint on every Node, those between on one. 9.5.0 is the first with the config key `language`, later ones
 * read files that are not JavaScript.
 */
const cells: readonly { readonly version: string; readonly node: string; readonly languages?: true }[] = [
  { version: '8.57.1', node: '20.19.0' },
  { version: '8.57.1', node: '24' },
  { version: '9.5.0', node: '22' },
  { version: '9', node: '22', languages: true },
  { version: '10', node: '20.19.0', languages: true },
  { version: '10', node: '22', languages: true },
  { version: '10', node: '24', languages: true },
];
const missing = whyNoOtherNode();

const typed = `import parser from '@typescript-eslint/parser';
${recommendedConfig.replace('[', "[\n  { files: ['**/*.ts'], languageOptions: { parser } },\n  ")}`;
const files = {
  'recommended.config.mjs': typed,
  'strict.config.mjs': strictConfig,
  'src/server.js': flawedModule,
  'src/server.ts': flawedTypeScript,
  'src/unproven.js': unprovenModule,
  'manifests.config.mjs': configOf('manifests/recommended'),
  'ci.config.mjs': configOf('ci/recommended'),
  'shop/package.json': manifest({ dependencies: { jsonwebtoken: '^8.5.1' } }),
  'shop/.github/dependabot.yml': 'version: 2\nupdates: []\n',
};

describe.each(cells)('ESLint $version on Node $node', ({ version, node: nodeVersion, languages }) => {
  let node: string;
  let project: string;

  beforeAll(async () => {
    if (missing) return;
    node = await nodeOf(nodeVersion);
    const readers = languages ? ['@eslint/json', 'eslint-plugin-yml'] : [];
    project = derive(await install(`eslint@${version}`, ...['@typescript-eslint/parser', 'typescript', ...readers].map(developed)), 'project', files);
  });

  it('is this ESLint on this Node', async (context) => {
    if (missing) return context.skip(missing);
    expect((await run(node, ['--version'], project)).output.trim().slice(1).split('.').slice(0, nodeVersion.split('.').length).join('.')).toBe(nodeVersion);
    expect((await eslint(project, ['--version'], { node })).output.trim().slice(1).split('.').slice(0, version.split('.').length).join('.')).toBe(version);
  });

  it('recommended finds the flaw in JavaScript and in TypeScript, and --fix repairs both', async (context) => {
    if (missing) return context.skip(missing);
    const found = await eslint(project, ['-c', 'recommended.config.mjs', '--format', 'json', 'src'], { node });
    expect(rulesByFile(found)).toEqual({ 'server.js': ['web-security/no-sql-injection'], 'server.ts': ['web-security/no-sql-injection'], 'unproven.js': [] });
    expect(found.status).toBe(1);
    expect(await eslint(project, ['-c', 'recommended.config.mjs', '--fix', 'src'], { node })).toEqual({ status: 0, output: '' });
    expect(readFileSync(join(project, 'src/server.js'), 'utf8')).toBe(repaired(flawedModule));
    expect(readFileSync(join(project, 'src/server.ts'), 'utf8')).toBe(repaired(flawedTypeScript));
  });

  it('strict reports what is unproven', async (context) => {
    if (missing) return context.skip(missing);
    const found = await eslint(project, ['-c', 'strict.config.mjs', '--format', 'json', 'src/unproven.js'], { node });
    expect(rulesByFile(found)).toEqual({ 'unproven.js': ['web-security/no-sql-injection'] });
  });

  it(languages ? 'package.json and bot files are linted' : 'the configs for package.json and bot files say that they need a later ESLint', async (context) => {
    if (missing) return context.skip(missing);
    const manifests = await eslint(project, ['-c', 'manifests.config.mjs', '--format', 'json', 'shop/package.json'], { node });
    const bots = await eslint(project, ['-c', 'ci.config.mjs', '--format', 'json', 'shop/.github/dependabot.yml'], { node });
    if (languages) {
      expect(rulesByFile(manifests)).toEqual({ 'package.json': ['web-security/no-vulnerable-dependency'] });
      expect(Object.keys(rulesByFile(bots))).toEqual(['dependabot.yml']);
      expect(bots.output).not.toMatch(/Parsing error|no matching configuration/);
    } else {
      expect(manifests).toMatchObject({ status: 2, output: expect.stringContaining('the config "manifests/recommended" lints files that are not JavaScript') as string });
      expect(bots).toMatchObject({ status: 2, output: expect.stringContaining(`this is ESLint ${version}`) as string });
    }
  });
});

describe('ESLint 8.57 with .eslintrc', () => {
  const legacy = { ESLINT_USE_FLAT_CONFIG: 'false' };
  const eslintrc = (settings: object): string => JSON.stringify({
    root: true,
    plugins: ['web-security'],
    parserOptions: { ecmaVersion: 'latest', sourceType: 'module' },
    settings: { 'web-security': settings },
    rules: { 'web-security/no-sql-injection': ['error', { report: 'unproven' }] },
  });

  it('rules that are named one by one report, fix and read the settings', async () => {
    const installed = await install('eslint@8.57.1', ...['@typescript-eslint/parser', 'typescript'].map(developed));
    const quoting = unprovenModule.replace('${order}', '${columnName(order)}');
    const project = derive(installed, 'legacy', { '.eslintrc.json': eslintrc({}), 'flawed.js': flawedModule, 'quoting.js': quoting });
    const found = await eslint(project, ['--format', 'json', '.'], { environment: legacy });
    expect(rulesByFile(found)).toEqual({ 'flawed.js': ['web-security/no-sql-injection'], 'quoting.js': ['web-security/no-sql-injection'] });
    write(project, { '.eslintrc.json': eslintrc({ sanitizers: { sql: ['columnName'] } }) });
    expect(await eslint(project, ['--fix', '.'], { environment: legacy })).toEqual({ status: 0, output: '' });
    expect(readFileSync(join(project, 'flawed.js'), 'utf8')).toBe(repaired(flawedModule));
  });

  it('a key that is wrong in the settings is named', async () => {
    const installed = await install('eslint@8.57.1', ...['@typescript-eslint/parser', 'typescript'].map(developed));
    const project = derive(installed, 'mistake', { '.eslintrc.json': eslintrc({ guard: [] }), 'flawed.js': flawedModule });
    const { status, output } = await eslint(project, ['.'], { environment: legacy });
    expect(status).toBe(2);
    expect(output).toContain('eslint-plugin-web-security: settings key "web-security.guard" is not known.');
  });
});

function configOf(name: string): string {
  return recommendedConfig.replace('.recommended', `['${name}']`);
}

/** From ESLint's JSON format: rule ids by the last part of the path, sorted by it. */
function rulesByFile({ output }: Outcome): Record<string, (string | null)[]> {
  const results = JSON.parse(output) as { filePath: string; messages: { ruleId: string | null }[] }[];
  return Object.fromEntries(results.map(({ filePath, messages }) => [filePath.split(/[\\/]/).at(-1) ?? '', messages.map((message) => message.ruleId)]));
}
