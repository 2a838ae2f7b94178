import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { git, gitUser } from '../helpers/git.ts';
import { developed, installInto, manifest, pack, root, run, write, type Outcome } from '../helpers/installation.ts';
import { flawedModule, flawWithoutFix, recommendedConfig, repaired, repairedByHand } from '../helpers/samples.ts';
import { blocksOf, section } from '../repo/pages.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const instructions = section(readFileSync(join(root, 'README.md'), 'utf8'), 'Before a commit');
const [commands = '', ...otherCommands] = blocksOf(instructions, 'sh');
const [addition = '', ...otherAdditions] = blocksOf(instructions, 'json');
const quick = { npm_config_audit: 'false', npm_config_fund: 'false', npm_config_prefer_offline: 'true' };

/** Code, package.json and bot files. */
const config = recommendedConfig.replace('];', ", ...webSecurity.configs['manifests/recommended'], ...webSecurity.configs['ci/recommended']];");

let repository: string;

/** A repository in which a developer has followed the README, with its first commit. */
beforeAll(async () => {
  repository = mkdtempSync(join(inject('workspace'), 'repository-'));
  write(repository, { 'package.json': manifest({ type: 'module' }), '.gitignore': 'node_modules\n', 'eslint.config.js': config });
  await installInto(repository, ['--save-dev', await pack(), ...['eslint', '@eslint/json', 'eslint-plugin-yml'].map(developed)]);
  await git(repository, 'init', '--quiet');
  expect(await run('sh', ['-e', '-c', commands], repository, { ...gitUser, ...quick })).toMatchObject({ status: 0 });
  const declared = JSON.parse(read('package.json')) as object;
  write(repository, { 'package.json': `${JSON.stringify({ ...declared, ...(JSON.parse(addition) as object) }, null, 2)}\n` });
  await git(repository, 'add', '.');
  expect(await commit()).toMatchObject({ status: 0 });
});

beforeEach(async () => {
  await git(repository, 'reset', '--quiet', '--hard');
  await git(repository, 'clean', '--quiet', '--force', '-d', 'src');
});

it('the README has one block of commands and one of configuration', () => {
  expect([otherCommands, otherAdditions]).toEqual([[], []]);
  expect(commands).toContain('husky init');
  expect(JSON.parse(addition)).toHaveProperty('lint-staged');
});

describe('a flaw without a fix', () => {
  it('refuses the commit, and says which rule and what to write', async () => {
    const before = await head();
    write(repository, { 'src/users.js': flawWithoutFix });
    await git(repository, 'add', 'src/users.js');
    const refused = await commit();
    expect(refused.status).toBe(1);
    expect(refused.output).toContain('web-security/no-sql-injection');
    expect(refused.output).toContain('choose them from constants');
    expect(await head()).toBe(before);
    expect(read('src/users.js')).toBe(flawWithoutFix);
    expect(await staged('src/users.js')).toBe(flawWithoutFix);
  });

  it('repaired by hand, it is committed', async () => {
    write(repository, { 'src/users.js': repairedByHand });
    await git(repository, 'add', 'src/users.js');
    expect(await commit()).toMatchObject({ status: 0 });
    expect(await committed('src/users.js')).toBe(repairedByHand);
  });

  it('keeps edits that are not staged when it refuses', async () => {
    write(repository, { 'src/refused.js': flawWithoutFix });
    await git(repository, 'add', 'src/refused.js');
    write(repository, { 'src/refused.js': `${flawWithoutFix}\n// not staged\n` });
    expect(await commit()).toMatchObject({ status: 1 });
    expect(await staged('src/refused.js')).toBe(flawWithoutFix);
    expect(read('src/refused.js')).toBe(`${flawWithoutFix}\n// not staged\n`);
  });
});

describe('a flaw with a fix', () => {
  it('is committed repaired', async () => {
    write(repository, { 'src/fixed.js': flawedModule });
    await git(repository, 'add', 'src/fixed.js');
    expect(await commit()).toMatchObject({ status: 0 });
    expect(await committed('src/fixed.js')).toBe(repaired(flawedModule));
    expect(read('src/fixed.js')).toBe(repaired(flawedModule));
    expect((await git(repository, 'status', '--porcelain')).output).toBe('');
  });

  it('keeps edits that are not staged', async () => {
    write(repository, { 'src/partly.js': flawedModule });
    await git(repository, 'add', 'src/partly.js');
    write(repository, { 'src/partly.js': `${flawedModule}\n// not staged\n`, 'src/other.js': '// not staged either\n' });
    expect(await commit()).toMatchObject({ status: 0 });
    expect(await committed('src/partly.js')).toBe(repaired(flawedModule));
    expect(read('src/partly.js')).toBe(`${repaired(flawedModule)}\n// not staged\n`);
    expect(read('src/other.js')).toBe('// not staged either\n');
  });
});

describe('package.json', () => {
  it('with a vulnerable dependency, it refuses the commit and says which versions are sound', async () => {
    const declared = JSON.parse(read('package.json')) as { dependencies: object };
    write(repository, { 'package.json': JSON.stringify({ ...declared, dependencies: { ...declared.dependencies, jsonwebtoken: '^8.5.1' } }, null, 2) });
    await git(repository, 'add', 'package.json');
    const refused = await commit();
    expect(refused.status).toBe(1);
    expect(refused.output).toContain('web-security/no-vulnerable-dependency');
    expect(refused.output).toMatch(/jsonwebtoken.*9\.0/);
  });

  it('other JSON and YAML is committed as it is', async () => {
    write(repository, { 'src/data.json': '{ "a": 1, }', 'src/data.yml': 'a: 1' });
    await git(repository, 'add', 'src');
    expect(await commit()).toMatchObject({ status: 0 });
    expect(await committed('src/data.json')).toBe('{ "a": 1, }');
  });
});

it('only staged files are linted', async () => {
  write(repository, { 'src/flawed.js': flawWithoutFix, 'src/clean.js': repairedByHand });
  await git(repository, 'add', 'src/clean.js');
  expect(await commit()).toMatchObject({ status: 0 });
});

async function commit(): Promise<Outcome> {
  return git(repository, 'commit', '--message', 'A change');
}

async function head(): Promise<string> {
  return (await git(repository, 'rev-parse', 'HEAD')).output;
}

async function committed(path: string): Promise<string> {
  return (await git(repository, 'show', `HEAD:${path}`)).output;
}

async function staged(path: string): Promise<string> {
  return (await git(repository, 'show', `:${path}`)).output;
}

function read(path: string): string {
  return readFileSync(join(repository, path), 'utf8');
}
