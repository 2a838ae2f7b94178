import * as parser from '@typescript-eslint/parser';
import { RuleTester } from '@typescript-eslint/rule-tester';
import { Linter, RuleTester as LanguageRuleTester } from 'eslint';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { languageOf, readers } from './manifest-configs.ts';
import { currentPackages, packageDirectory, projectDirectory, type Packages } from './packages.ts';
import type { Rule } from '../../src/core/rule.ts';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;
Object.assign(LanguageRuleTester, { describe, it, itOnly: it.only });

export interface RuleCase {
  readonly code: string;
  readonly name?: string;
  /** relative to the linted project. Default: `src/file.ts` */
  readonly filename?: string;
  /** the rule's options object */
  readonly options?: object;
  /** value of `settings['web-security']` */
  readonly settings?: object;
  /** dependencies of the nearest package.json. Default: current majors of everything modelled */
  readonly packages?: Packages;
  /** files of the project beside the linted one, path → text (then `packages` is not used) */
  readonly files?: Readonly<Record<string, string>>;
  readonly only?: boolean;
}

export interface ExpectedError {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** every suggestion, in order; none if left out */
  readonly suggestions?: readonly { readonly messageId: string; readonly data?: Readonly<Record<string, unknown>>; readonly output: string }[];
}

export interface InvalidCase extends RuleCase {
  readonly errors: readonly ExpectedError[];
  /** code after `--fix`; left out or null: no fix */
  readonly output?: string | null;
}

export interface RuleCases {
  /** a plain string is code with the default options */
  readonly valid: readonly (string | RuleCase)[];
  readonly invalid: readonly InvalidCase[];
}

/**
 * Runs the cases through typescript-eslint's RuleTester, then checks every edit of every invalid case: the result
 * parses, the finding is gone, no new one appears, a second pass changes nothing, no comment is lost.
 */
export function testRule(rule: Rule, cases: RuleCases): void {
  const directories = new Set([...cases.valid, ...cases.invalid].map(directoryOf));
  for (const directory of directories) {
    const tester = new RuleTester({
      languageOptions: { parser },
      defaultFilenames: { ts: path.join(directory, 'src/file.ts'), tsx: path.join(directory, 'src/file.tsx') },
    });
    const inside = (test: string | RuleCase): boolean => directoryOf(test) === directory;
    tester.run(rule.name, rule as unknown as Parameters<RuleTester['run']>[1], {
      valid: cases.valid.filter(inside).map((test) => (typeof test === 'string' ? test : testerCase(test))) as never[],
      invalid: cases.invalid.filter(inside).map((test) => ({
        ...testerCase(test),
        errors: test.errors.map((error) => ({ ...error, suggestions: error.suggestions ?? [] })),
        output: test.output ?? null,
      })) as never[],
    });
  }
  describeEdits(rule, cases);
}

export interface ManifestCase extends RuleCase {
  /** relative to the linted project; the name decides the language (`package.json`, `renovate.json5`, `.github/dependabot.yml`) */
  readonly filename: string;
}

/** The same for a rule on JSON or YAML, through ESLint's own RuleTester. */
export function testManifestRule(
  rule: Rule,
  cases: { readonly valid: readonly ManifestCase[]; readonly invalid: readonly (ManifestCase & InvalidCase)[] },
): void {
  const all = [...cases.valid, ...cases.invalid];
  for (const directory of new Set(all.map(directoryOf))) {
    for (const language of new Set(all.flatMap(({ filename }) => languageOf(filename) ?? []))) {
      const inside = (test: ManifestCase): boolean => directoryOf(test) === directory && languageOf(test.filename) === language;
      if (!all.some(inside)) continue;
      new LanguageRuleTester(readers[language]).run(rule.name, rule as never, {
        valid: cases.valid.filter(inside).map(testerCase) as never[],
        invalid: cases.invalid.filter(inside).map((test) => ({
          ...testerCase(test),
          errors: test.errors.map((error) => ({ ...error, suggestions: error.suggestions ?? [] })),
          output: test.output ?? null,
        })) as never[],
      });
    }
  }
  describeEdits(rule, cases);
}

function describeEdits(rule: Rule, cases: RuleCases): void {
  describe(`${rule.name}: edits`, () => {
    for (const test of cases.invalid) it(test.name ?? test.code, () => checkEdits(rule, test));
  });
}

/** Fails if an edit that the rule offers for this code breaks the promise above. Returns how many edits there were. */
export function checkEdits(rule: Rule, test: RuleCase): number {
  const before = run(rule, test, test.code);
  let edits = 0;
  for (const message of before) {
    const offered = [
      ...(message.fix ? [{ title: `fix of ${message.messageId}`, fix: message.fix }] : []),
      ...(message.suggestions ?? []).map((suggestion) => ({ title: `suggestion "${suggestion.desc}"`, fix: suggestion.fix })),
    ];
    for (const { fix, title } of offered) {
      edits += 1;
      checkEdit(rule, test, before, message, applyFix(test.code, fix), title);
    }
  }
  checkFixpoint(rule, test);
  return edits;
}

function checkEdit(
  rule: Rule, test: RuleCase, before: readonly Linter.LintMessage[], repaired: Linter.LintMessage, output: string, title: string,
): void {
  const where = `${title} of:\n${test.code}\ngives:\n${output}\n`;
  expect(output, `${where}the edit changes nothing`).not.toBe(test.code);
  const after = run(rule, test, output, where);
  const left = countByMessage(before);
  left.set(keyOf(repaired), (left.get(keyOf(repaired)) ?? 0) - 1);
  for (const message of after) {
    const remaining = (left.get(keyOf(message)) ?? 0) - 1;
    left.set(keyOf(message), remaining);
    expect(remaining, `${where}the finding stays, or a new one appears: ${message.message}`).toBeGreaterThanOrEqual(0);
  }
  expect(lostComments(test.code, output, test.filename), `${where}lost comments`).toEqual([]);
}

/** Everything that `--fix` can do is done by its first run. */
function checkFixpoint(rule: Rule, test: RuleCase): void {
  const { linter, config, filename } = projectOf(rule, test);
  const first = linter.verifyAndFix(test.code, config, { filename });
  if (!first.fixed) return;
  const second = linter.verifyAndFix(first.output, config, { filename });
  expect(second.fixed, `a second pass changes\n${first.output}\nto\n${second.output}`).toBe(false);
}

function run(rule: Rule, test: RuleCase, code: string, where = ''): Linter.LintMessage[] {
  const { linter, config, filename } = projectOf(rule, test);
  const messages = linter.verify(code, config, { filename });
  const failure = messages.find((message) => message.fatal);
  if (failure) throw new Error(`${where}does not parse: ${failure.message} (line ${failure.line})`);
  return messages;
}

function projectOf(rule: Rule, test: RuleCase): { linter: Linter; config: Linter.Config[]; filename: string } {
  const directory = directoryOf(test);
  const filename = test.filename ?? 'src/file.ts';
  const language = languageOf(filename);
  const config: Linter.Config = {
    files: [`**/${filename}`],
    ...(language ? readers[language] : {}),
    plugins: { ...(language ? readers[language].plugins : {}), test: { rules: { [rule.name]: rule as never } } },
    rules: { [`test/${rule.name}`]: test.options ? ['error', test.options] : 'error' },
    ...(test.settings ? { settings: { 'web-security': test.settings } } : {}),
  };
  return {
    linter: new Linter({ configType: 'flat', cwd: directory }),
    config: [{ files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser } }, config],
    filename: path.join(directory, filename),
  };
}

function testerCase(test: RuleCase): object {
  return {
    code: test.code,
    ...(test.name ? { name: test.name } : {}),
    ...(test.only ? { only: true } : {}),
    ...(test.filename ? { filename: path.join(directoryOf(test), test.filename) } : {}),
    ...(test.options ? { options: [test.options] } : {}),
    ...(test.settings ? { settings: { 'web-security': test.settings } } : {}),
  };
}

function directoryOf(test: string | RuleCase): string {
  if (typeof test === 'string') return packageDirectory(currentPackages);
  return test.files ? projectDirectory(test.files) : packageDirectory(test.packages ?? currentPackages);
}

/** Findings before and after an edit are matched by message id, since positions move with the edit. */
function keyOf(message: Linter.LintMessage): string {
  return message.messageId ?? message.message;
}

function countByMessage(messages: readonly Linter.LintMessage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const message of messages) counts.set(keyOf(message), (counts.get(keyOf(message)) ?? 0) + 1);
  return counts;
}

function applyFix(code: string, fix: NonNullable<Linter.LintMessage['fix']>): string {
  return code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
}

function lostComments(before: string, after: string, filename = 'file.ts'): string[] {
  const kept = commentsOf(after, filename);
  return commentsOf(before, filename).filter((comment) => {
    const index = kept.indexOf(comment);
    if (index === -1) return true;
    kept.splice(index, 1);
    return false;
  });
}

function commentsOf(code: string, filename: string): string[] {
  const language = languageOf(filename);
  if (language === 'yml/yaml') return [...code.matchAll(/(?:^|[ \t])#.*$/gm)].map(([comment]) => comment.trim());
  if (language) return [...code.matchAll(/"(?:[^"\\\n]|\\.)*"|(\/\/.*$|\/\*[^]*?\*\/)/gm)].flatMap(([, comment]) => (comment ? [comment.trim()] : []));
  return (parser.parseForESLint(code, { range: true, comment: true, sourceType: 'module', ecmaFeatures: { jsx: filename.endsWith('x') } }).ast.comments ?? []).map((comment) => comment.value.trim());
}
