import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withHeader, withTable } from '../../scripts/docs-content.js';
import { rules } from '../../src/rules/index.ts';
import plugin from '../../src/index.ts';
import { lint } from '../helpers/lint.ts';
import { codeBlocks, hasFiles, headings, optionsOf, section } from './pages.ts';

const verdicts = ['incorrect', 'unproven', 'correct'];

it('README has the current table of rules (npm run docs)', () => {
  const readme = read('README.md');
  expect(withTable(readme, plugin.rules)).toBe(readme);
});

it.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/architecture.md'])('%s links to files that exist', (path) => {
  const base = new URL(`../../${path}`, import.meta.url);
  const targets = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
  const missing = targets.filter((target) => !exists(new URL(target, base)));
  expect(missing).toEqual([]);
});

describe.each(rules.map((rule) => [rule.name, rule] as const))('page of %s', (name, rule) => {
  const page = read(`docs/rules/${name}.md`);
  const blocks = codeBlocks(page);

  it('has the current title and header (npm run docs)', () => {
    expect(withHeader(page, name, rule.meta)).toBe(page);
  });

  it('has its sections', () => {
    const found = headings(page);
    for (const heading of ['What it reports', 'What it leaves alone', 'Options', 'Limits']) expect(found).toContain(heading);
  });

  it('describes every option of the schema, and no other', () => {
    const documented = [...section(page, 'Options').matchAll(/^- `(\w+)`/gm)].map((match) => match[1]);
    expect(documented.sort(), 'each as a list item that begins with its name').toEqual([...optionsOf(rule.meta.schema)].sort());
  });

  it('shows code of each verdict that the rule can reach, and no other code but configuration', () => {
    const shown = new Set(blocks.map((block) => block.verdict));
    for (const verdict of rule.meta.docs.configs.some((config) => config.endsWith('recommended')) ? verdicts : ['unproven', 'correct']) expect(shown).toContain(verdict);
    const others = blocks.filter((block) => !verdicts.includes(block.verdict ?? '') && !block.code.includes('web-security'));
    expect(others.map((block) => `line ${block.line}: ${block.verdict}`)).toEqual([]);
  });

  it.each(blocks.filter((block) => verdicts.includes(block.verdict ?? '')).map((block) => [block.line, block] as const))('block at line %i has its verdict', (_line, block) => {
    const options = { filename: block.filename, only: [name], ...(hasFiles(block) ? { files: block.files } : {}) };
    const reported = {
      recommended: lint(block.code, { ...options, config: 'recommended' }).length > 0,
      strict: lint(block.code, { ...options, config: 'strict' }).length > 0,
    };
    expect(reported).toEqual({
      incorrect: { recommended: true, strict: true },
      unproven: { recommended: false, strict: true },
      correct: { recommended: false, strict: false },
    }[block.verdict as string]);
  });
});

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

function exists(url: URL): boolean {
  try {
    readFileSync(url);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR';
  }
}
