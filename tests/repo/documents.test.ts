import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { modelledPackages } from '../../scripts/real-files.js';
import plugin from '../../src/index.ts';
import { evaluateConfig } from '../helpers/config-code.ts';
import { fix, lint, parserConfig } from '../helpers/lint.ts';
import { compare, readMarks, readPackages } from '../helpers/verdicts.ts';
import { codeBlocks, section, textBlocks, type CodeBlock } from './pages.ts';

const documents = ['README.md', 'docs/settings.md', 'docs/architecture.md', 'CONTRIBUTING.md'];
const reports: Readonly<Record<string, { recommended: boolean; strict: boolean }>> = {
  incorrect: { recommended: true, strict: true },
  unproven: { recommended: false, strict: true },
  correct: { recommended: false, strict: false },
};

describe.each(documents)('%s', (path) => {
  const blocks = codeBlocks(read(path));

  it('has no code but examples with a verdict, fixtures and configurations', () => {
    const others = blocks.filter((block) => !block.verdict && !block.code.includes('export default'));
    expect(others.map((block) => `line ${block.line}`)).toEqual([]);
    for (const block of blocks) if (block.verdict) expect(['fixture', ...Object.keys(reports)], `line ${block.line}`).toContain(block.verdict);
  });
});

describe('README.md', () => {
  const page = read('README.md');
  const examples = codeBlocks(page).filter((block) => block.verdict);

  it('shows the three verdicts', () => {
    expect(examples.map((block) => block.verdict)).toEqual(Object.keys(reports));
  });

  it.each(examples.map((block) => [block.verdict ?? '', block] as const))('the %s example has its verdict', (verdict, block) => {
    expect(reported(block)).toEqual(reports[verdict]);
  });

  it('the messages are those of the examples', () => {
    const messages = examples.flatMap((block) => findings(block, 'strict').map(({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`));
    expect(textBlocks(page)).toEqual(messages);
  });

  it('the repaired call is what --fix writes', () => {
    const repaired = /^`--fix` repairs this one: `(.+)`\.$/m.exec(page)?.[1];
    expect(repaired).toBeDefined();
    expect(fix(examples[0]?.code ?? '', { filename: 'src/page.js' }).output).toContain(repaired);
  });

  it.each(configurations(page))('the configuration at line %i is valid and reports the dangerous example', (_line, code) => {
    const filename = 'src/repositories/users.js';
    const messages = new Linter().verify(examples[0]?.code ?? '', evaluateConfig(code), { filename });
    expect(messages.map((message) => message.ruleId)).toEqual(['web-security/no-sql-injection']);
  });

  it('the config for tests is the last object', () => {
    const [main, tests, ...others] = plugin.configs.recommended;
    expect(others).toEqual([]);
    expect(Object.values(main?.rules ?? {})).not.toContain('off');
    expect(new Set(Object.values(tests?.rules ?? {}))).toEqual(new Set(['off']));
  });

  it('names no library that has no model', () => {
    const named = [...section(page, 'What it knows').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
    const modelled = new Set([...modelledPackages(), 'node:http']);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !modelled.has(name))).toEqual([]);
  });
});

describe('docs/settings.md', () => {
  const page = read('docs/settings.md');
  const keys = ['guards', 'globalGuards', 'publicDecorators', 'sources', 'sinks', 'sanitizers', 'validators', 'loggers', 'sensitiveFields', 'trustedHosts'];

  it('has a section for each key that is known, and no other', () => {
    const known = /Known keys: (.+)\./.exec(errorOf({ nonsense: 1 }))?.[1]?.split(', ') ?? [];
    expect(known.sort()).toEqual([...keys].sort());
    for (const key of keys) expect(section(page, key)).not.toBe('');
  });

  // No rule reads `publicDecorators` yet.
  it.each(keys.filter((key) => key !== 'publicDecorators'))('%s does what its example says, and nothing without it', (key) => {
    const [configuration, ...examples] = codeBlocks(section(page, key));
    if (!configuration) throw new Error('no configuration');
    expect(examples.length).toBeGreaterThan(0);
    for (const block of examples) {
      const settings = settingsOf(configuration.code);
      expect(reported(block, settings)).toEqual(reports[block.verdict ?? '']);
      const without = reported(block);
      expect(without).not.toEqual(reports[block.verdict ?? '']);
      if (block.verdict !== 'incorrect') expect(without.strict).toBe(true);
      if (block.verdict === 'unproven') expect(without.recommended).toBe(true);
    }
  });

  it('each mistake has its message', () => {
    const mistakes = section(page, 'Mistakes');
    const messages = codeBlocks(mistakes).map((block) => errorOf(settingsOf(block.code)));
    expect(messages.length).toBeGreaterThan(2);
    expect(textBlocks(mistakes)).toEqual(messages);
  });
});

it('the fixture of CONTRIBUTING.md has its verdicts', () => {
  const [fixture, ...others] = codeBlocks(read('CONTRIBUTING.md')).filter((block) => block.verdict === 'fixture');
  if (!fixture) throw new Error('no fixture');
  expect(others).toEqual([]);
  const marks = readMarks(fixture.code, 'no-sql-injection');
  expect(new Set(marks.map((mark) => mark.verdict))).toEqual(new Set(['dangerous', 'unproven', 'safe']));
  const variant = { name: 'as written', code: fixture.code, filename: 'src/fixture.ts', ignored: () => false };
  expect(compare(variant, marks, readPackages(fixture.code), 'no-sql-injection')).toEqual([]);
});

function reported(block: CodeBlock, settings?: object): { recommended: boolean; strict: boolean } {
  return { recommended: findings(block, 'recommended', settings).length > 0, strict: findings(block, 'strict', settings).length > 0 };
}

function findings(block: CodeBlock, config: 'recommended' | 'strict', settings?: object) {
  return lint(block.code, { filename: block.filename, config, ...(settings ? { settings } : {}) });
}

function configurations(page: string): (readonly [number, string])[] {
  return codeBlocks(page).filter((block) => !block.verdict).map((block) => [block.line, block.code] as const);
}

/** The block of settings in a configuration. */
function settingsOf(code: string): object {
  const [settings, ...others] = evaluateConfig(code).flatMap((part) => (part.settings ? [part.settings as Record<string, unknown>] : []));
  const block = settings?.['web-security'];
  if (others.length > 0 || typeof block !== 'object' || block === null) throw new Error('A configuration must have one block of settings.');
  return block;
}

/** What ESLint says about settings that are wrong. */
function errorOf(settings: object): string {
  const config = [parserConfig, ...plugin.configs.recommended, { settings: { 'web-security': settings } }];
  try {
    new Linter().verify('export {};', config, { filename: 'src/page.js' });
  } catch (error) {
    return (error as Error).message.split('\n')[0]?.replace(/^.*?(?=eslint-plugin-web-security:)/, '') ?? '';
  }
  return 'no error';
}

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}
