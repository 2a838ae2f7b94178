import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { derive, developed, eslint, install, root, run, write, type Outcome } from '../helpers/installation.ts';
import { flawedModule, flawWithoutFix, recommendedConfig, repaired, repairedByHand } from '../helpers/samples.ts';
import { blocksOf, section } from '../repo/pages.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 300_000 });

const [adopt = '', prune = '', ...others] = blocksOf(section(readFileSync(join(root, 'README.md'), 'utf8'), 'In an old code base'), 'sh');

/** The same statement again, in another function. */
const twice = `${flawWithoutFix}${flawWithoutFix.slice(flawWithoutFix.indexOf('app.get')).replace('/users', '/members')}`;
const rule = 'web-security/no-sql-injection';

// 9.24.0 is the first with bulk suppressions. Each test goes on where the one before it ended, as a team does.
describe.each(['eslint@9.24.0', developed('eslint')])('a code base with many findings, %s', (version) => {
  let project: string;
  beforeAll(async () => {
    const files = { 'src/one.js': flawWithoutFix, 'src/two.js': twice, 'src/fixable.js': flawedModule, 'src/clean.js': repairedByHand };
    project = derive(await install(version), 'old', { 'eslint.config.js': recommendedConfig, ...files });
  });

  it('fails at first', async () => {
    const { status, output } = await lint();
    expect(status).toBe(1);
    expect(output).toMatch(/^✖ 4 problems /m);
  });

  it('after the README\'s commands it passes: what has a fix is repaired, the rest is set aside', async () => {
    const { status, output } = await shell(adopt);
    expect(output).toMatch(/^✖ 3 problems /m); // of the first command, which finds what has no fix
    expect(status).toBe(0);
    expect(readFileSync(join(project, 'src/fixable.js'), 'utf8')).toBe(repaired(flawedModule));
    expect(suppressions()).toEqual({ 'src/one.js': { [rule]: { count: 1 } }, 'src/two.js': { [rule]: { count: 2 } } });
    expect(await lint()).toEqual({ status: 0, output: '' });
  });

  it('a new finding fails, in a clean file and in one with findings set aside', async () => {
    write(project, { 'src/new.js': flawWithoutFix });
    expect(await lint()).toMatchObject({ status: 1, output: expect.stringMatching(/new\.js[^]*✖ 1 problem /) as string });
    write(project, { 'src/new.js': repairedByHand, 'src/one.js': twice });
    expect(await lint()).toMatchObject({ status: 1, output: expect.stringMatching(/one\.js[^]*✖ 2 problems /) as string });
    write(project, { 'src/one.js': flawWithoutFix });
    expect(await lint()).toEqual({ status: 0, output: '' });
  });

  it('a repair fails until the list is pruned', async () => {
    write(project, { 'src/one.js': repairedByHand, 'src/two.js': flawWithoutFix });
    expect(await lint()).toMatchObject({ status: 2, output: expect.stringContaining('--prune-suppressions') as string });
    expect(await shell(prune)).toMatchObject({ status: 0 });
    expect(suppressions()).toEqual({ 'src/two.js': { [rule]: { count: 1 } } });
    expect(await lint()).toEqual({ status: 0, output: '' });
  });

  const lint = async (): Promise<Outcome> => eslint(project, ['.']);
  const shell = async (commands: string): Promise<Outcome> => run('sh', ['-c', commands], project);
  const suppressions = (): unknown => JSON.parse(readFileSync(join(project, 'eslint-suppressions.json'), 'utf8'));
});

it('the README has two blocks of commands', () => {
  expect(others).toEqual([]);
  expect(prune).toContain('--prune-suppressions');
});
