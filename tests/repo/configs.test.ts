import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { computeConfig } from '../../src/configs/compute.ts';
import { rules } from '../../src/rules/index.ts';

describe.each(['recommended', 'strict'] as const)('config %s', (name) => {
  const config = plugin.configs[name];
  const entry = name === 'strict' ? ['error', { report: 'unproven' }] : 'error';

  it('switches on the rules that name it, and no other', () => {
    const members = rules.filter((rule) => rule.meta.docs.configs.includes(name)).map((rule) => [`web-security/${rule.name}`, entry]);
    expect(members.length).toBeGreaterThan(0);
    expect(config[0]?.rules).toEqual(Object.fromEntries(members));
  });

  it('has a name, files and the plugin itself in each object', () => {
    for (const part of config) {
      expect(part.name).toMatch(/^web-security\//);
      expect(part.files).not.toEqual([]);
      expect(part.plugins?.['web-security']).toBe(plugin);
    }
  });

  it.each(['src/a.js', 'a.mjs', 'a.cjs', 'a.jsx', 'src/deep/a.ts', 'a.mts', 'a.cts', 'a.tsx', 'latest/users.ts', 'contest.ts'])('is on in %s', async (file) => {
    expect(await severities(config, file)).toEqual(new Set([2]));
  });

  it.each(['package.json', 'README.md', 'style.css'])('says nothing about %s', async (file) => {
    expect(await severities(config, file)).toEqual(new Set());
  });

  it.each(['tests/a.ts', 'src/users.test.ts', 'src/__tests__/users.js', 'e2e/login.spec.mts'])('turns off in %s what is off in tests', async (file) => {
    const calculated = await calculate(config, file);
    for (const rule of rules) {
      expect(calculated[`web-security/${rule.name}`]?.[0] ?? 0, rule.name).toBe(rule.meta.docs.tests === 'off' ? 0 : 2);
    }
  });
});

it('rules of strict alone are not in recommended', () => {
  const rule = rules[0];
  if (!rule) throw new Error('no rule');
  const alone = { ...rule, meta: { ...rule.meta, docs: { ...rule.meta.docs, configs: ['strict' as const] } } };
  expect(Object.keys(computeConfig('recommended', plugin, [alone])[0]?.rules ?? {})).toEqual([]);
  expect(Object.keys(computeConfig('strict', plugin, [alone])[0]?.rules ?? {})).toEqual([`web-security/${rule.name}`]);
});

async function severities(config: Linter.Config[], file: string): Promise<Set<number>> {
  return new Set(Object.values(await calculate(config, file)).map(([severity]) => severity));
}

async function calculate(config: Linter.Config[], file: string): Promise<Record<string, [number]>> {
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: config });
  const calculated = (await eslint.calculateConfigForFile(file)) as { rules?: Record<string, [number]> } | undefined;
  return calculated?.rules ?? {};
}
