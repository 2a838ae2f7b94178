import { describe, expect, it } from 'vitest';
import type { Example } from './example.ts';
import { entries } from './entries.ts';
import { decided, gaps } from './exceptions.ts';
import { fix, lint, ruleNames, type ConfigName, type LintOptions } from '../helpers/lint.ts';
import type { Verdict } from '../helpers/verdicts.ts';

const configs: readonly ConfigName[] = ['recommended', 'strict'];

describe.each(entries)('catalogue entry of $rule', ({ rule, examples, falseAlarms }) => {
  it('has a rule and examples of every verdict', () => {
    expect(ruleNames).toContain(rule);
    expect(new Set(examples.map((example) => example.verdict))).toEqual(new Set(['dangerous', 'unproven', 'safe']));
    const titles = [...examples, ...falseAlarms].map(titleOf);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  for (const example of [...examples, ...falseAlarms]) {
    const key = `${rule}: ${titleOf(example)}`;
    const test = gaps.has(key) ? it.fails : it;
    test(titleOf(example), () => check(rule, example));
  }
});

describe('exceptions', () => {
  const keys = entries.flatMap(({ rule, examples, falseAlarms }) => [...examples, ...falseAlarms].map((example) => `${rule}: ${titleOf(example)}`));

  it.each([...decided.keys(), ...gaps.keys()])('%s is an example', (key) => {
    expect(keys).toContain(key);
  });
});

/** Examples of edits often repeat a name of the first tables. */
function titleOf(example: Example): string {
  return 'fix' in example ? `edit: ${example.name}` : `${example.verdict}: ${example.name}`;
}

function check(rule: string, example: Example): void {
  expect(verdictOf(rule, example.code, example)).toBe(example.verdict);
  if (example.control !== undefined) expect(verdictOf(rule, example.control, example), 'the control is quiet').not.toBe('safe');
  if (example.fix !== undefined) expect(fix(example.code, optionsOf(rule, example, 'strict')).output).toBe(example.fix ?? example.code);
  if (example.suggestions) expect(suggested(rule, example)).toEqual(example.suggestions);
}

/** What both configs together say about the code; a report of `recommended` alone is an error. */
function verdictOf(rule: string, code: string, example: Example): Verdict {
  const [recommended, strict] = configs.map((config) => lint(code, optionsOf(rule, example, config)).length > 0);
  if (recommended && !strict) throw new Error('recommended reports what strict does not');
  return recommended ? 'dangerous' : strict ? 'unproven' : 'safe';
}

function suggested(rule: string, example: Example): string[] {
  return lint(example.code, optionsOf(rule, example, 'strict')).flatMap(({ suggestions }) =>
    suggestions.map(({ fix: edit }) => example.code.slice(0, edit.range[0]) + edit.text + example.code.slice(edit.range[1])));
}

function optionsOf(rule: string, example: Example, config: ConfigName): LintOptions {
  const options = { report: config === 'strict' ? 'unproven' : 'dangerous', ...example.options };
  const { filename, files, packages } = example;
  return { config, only: [rule], ...(packages ? { packages } : {}), ...(filename ? { filename } : {}), ...(files ? { files } : {}), ...(example.options ? { rules: { [rule]: ['error', options] } } : {}) };
}
