import { describe, expect, it } from 'vitest';
import type { Example } from './example.ts';
import { decided, gaps } from './exceptions.ts';
import { fix, lint, ruleNames, type ConfigName, type LintOptions } from '../helpers/lint.ts';
import type { Verdict } from '../helpers/verdicts.ts';
import { entry as codeInjection } from './no-code-injection.ts';
import { entry as commandInjection } from './no-command-injection.ts';
import { entry as templateInjection } from './no-template-injection.ts';
import { entry as deserialization } from './no-unsafe-deserialization.ts';
import { entry as tlsVerification } from './no-disabled-tls-verification.ts';
import { entry as errorDetail } from './no-error-detail-response.ts';
import { entry as filterInjection } from './no-filter-injection.ts';
import { entry as massAssignment } from './no-mass-assignment.ts';
import { entry as nosqlInjection } from './no-nosql-injection.ts';
import { entry as openRedirect } from './no-open-redirect.ts';
import { entry as ssrf } from './no-ssrf.ts';
import { entry as pathTraversal } from './no-path-traversal.ts';
import { entry as prototypePollution } from './no-prototype-pollution.ts';
import { entry as sensitiveLogs } from './no-sensitive-data-in-logs.ts';
import { entry as sqlInjection } from './no-sql-injection.ts';
import { entry as htmlResponse } from './no-unescaped-html-response.ts';
import { entry as htmlSink } from './no-unsafe-html-sink.ts';
import { entry as superLinear } from './no-super-linear-regexp.ts';
import { entry as userRegexp } from './no-user-controlled-regexp.ts';
import { entry as urlScheme } from './no-unsafe-url-scheme.ts';
import { entry as messageOrigin } from './require-message-origin-check.ts';
import { entry as disabledEscaping } from './no-disabled-escaping.ts';
import { entry as incompleteSanitization } from './no-incomplete-sanitization.ts';
import { entry as vulnerableDependency } from './no-vulnerable-dependency.ts';
import { entry as passwordHash } from './no-weak-password-hash.ts';
import { entry as automaticUpdates } from './require-automatic-updates.ts';
import { entry as logRetention } from './require-log-retention.ts';
import { entry as routeAuthorization } from './require-route-authorization.ts';
import { entry as authCookie } from './require-secure-auth-cookie.ts';

const entries = [
  sqlInjection, nosqlInjection, userRegexp, superLinear, prototypePollution, filterInjection, commandInjection, codeInjection, templateInjection, deserialization, htmlResponse,
  htmlSink, urlScheme, messageOrigin, disabledEscaping, incompleteSanitization, massAssignment,
  routeAuthorization, authCookie,
  tlsVerification, pathTraversal, openRedirect, ssrf,
  errorDetail, vulnerableDependency, logRetention, automaticUpdates, passwordHash, sensitiveLogs,
];
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
