import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';

const root = path.join(import.meta.dirname, '../..');

/** What the built plugin says and has loaded: when it is imported, and when it has linted a file. */
const observed = JSON.parse(run(`
  const { createRequire } = await import('node:module');
  const { basename } = await import('node:path');
  const loaded = () => Object.keys(createRequire(import.meta.url).cache).map((file) => basename(file)).filter((name) => name.endsWith('rules.cjs'));
  const { default: plugin } = await import('./dist/index.js');
  const { Linter } = await import('eslint');
  const lint = (code) => new Linter().verify(code, plugin.configs.recommended, 'file.js').map((message) => message.ruleId);
  const before = loaded();
  const metas = Object.fromEntries(Object.entries(plugin.rules).map(([name, rule]) => [name, rule.meta]));
  const found = lint("const https = require('https'); https.get({ host: 'a.example', rejectUnauthorized: false });");
  console.log(JSON.stringify({ before, metas, found, after: loaded() }));
`)) as { before: string[]; metas: Record<string, unknown>; found: string[]; after: string[] };

describe('the built package', () => {
  it('says of its rules what their sources say', () => {
    expect(observed.metas).toEqual(Object.fromEntries(rules.map((rule) => [rule.name, rule.meta])));
  });

  it('loads what rules do when a file is linted, and nothing for files of other languages', () => {
    expect(observed.before).toEqual([]);
    expect(observed.found).toEqual(['web-security/no-disabled-tls-verification']);
    expect(observed.after).toEqual(['rules.cjs']);
  });
});

function run(code: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
