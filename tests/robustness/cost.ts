import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { expect } from 'vitest';
import plugin from '../../src/index.ts';
import { currentPackages, packageDirectory } from '../helpers/packages.ts';

const directory = packageDirectory(currentPackages);
const languages: Linter.Config[] = [
  { files: ['**/*.{js,jsx,mjs}'] },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser } },
];
const empty: Linter.Config = { plugins: { baseline: { rules: { empty: { create: () => ({}) } } } }, rules: { 'baseline/empty': 'error' } };

/** What the rules need once, whatever the code: compiling them, the collector's pauses, in ms. Such code lints in 5 to 50 ms. */
const noise = 400;

export interface Outcome {
  /** of the plugin's strict config */
  readonly findings: readonly Linter.LintMessage[];
  /** time of ESLint with one empty rule, in ms */
  readonly baseline: number;
  /** time of ESLint with every rule, in ms */
  readonly total: number;
}

/**
 * Lints code with one empty rule, then with every rule in `strict`. Fails if the code does not parse, a rule throws, or
 * all rules together take longer than `limit` times ESLint's own time; a slow measure is repeated twice, the best counts.
 */
export function lintWithinLimit(code: string, filename = 'src/file.ts', limit = 5): Outcome {
  let outcome = measure(code, filename);
  for (let again = 0; again < 2 && outcome.total > limit * outcome.baseline + noise; again += 1) {
    const next = measure(code, filename);
    if (next.total / next.baseline < outcome.total / outcome.baseline) outcome = next;
  }
  expect(outcome.total, `ESLint alone: ${outcome.baseline.toFixed(0)} ms`).toBeLessThan(limit * outcome.baseline + noise);
  return outcome;
}

/**
 * The code nearly as deep as ESLint itself goes with an empty rule, at most `depth` (parsers recurse and have one stack,
 * and how far it reaches depends on what V8 has compiled: hence the tenth). Fails below 50 levels.
 */
export function deepest(make: (depth: number) => string, depth: number, filename: string): string {
  for (let levels = depth; levels >= 50; levels = Math.floor(levels * 0.7)) {
    if (parses(make(Math.ceil(levels * 1.1)), filename)) return make(levels);
  }
  throw new Error(`does not parse: ${make(2)}`);
}

/** Does the code parse in a file of this name? */
export function parses(code: string, filename = 'src/file.ts'): boolean {
  try {
    return run(code, filename, [...languages, empty]).messages.every((message) => !message.fatal);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What every rule says about code that parses. */
export function lintStrictly(code: string, filename = 'src/file.ts'): readonly Linter.LintMessage[] {
  return run(code, filename, [...languages, ...plugin.configs.strict]).messages;
}

function measure(code: string, filename: string): Outcome {
  const bare = run(code, filename, [...languages, empty]);
  expect(bare.messages.filter((message) => message.fatal), 'the parser itself fails').toEqual([]);
  const full = run(code, filename, [...languages, ...plugin.configs.strict]);
  return { findings: full.messages, baseline: bare.time, total: full.time };
}

function run(code: string, filename: string, config: Linter.Config[]): { messages: Linter.LintMessage[]; time: number } {
  const linter = new Linter({ configType: 'flat', cwd: directory });
  const start = performance.now();
  try {
    const messages = linter.verify(code, config, { filename: `${directory}/${filename}` });
    return { messages, time: performance.now() - start };
  } catch (error) {
    // ESLint hangs the tree on the error, which is too deep to be reported.
    const { message, stack = '' } = error as Error;
    throw Object.assign(error instanceof RangeError ? new RangeError(message) : new Error(message), { stack: stack.split('\n').slice(0, 20).join('\n') });
  }
}
