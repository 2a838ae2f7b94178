import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownGaps } from './known-gaps.ts';
import { compare, readFilename, readMarks, readPackages, variantsOf } from '../helpers/verdicts.ts';

/** The rule that judges the lines of a directory's fixtures. */
const ruleOf: Readonly<Record<string, string>> = {
  'code': 'no-code-injection',
  'command': 'no-command-injection',
  'cookie': 'require-secure-auth-cookie',
  'deserialization': 'no-unsafe-deserialization',
  'error-response': 'no-error-detail-response',
  'html-sink': 'no-unsafe-html-sink',
  'url-scheme': 'no-unsafe-url-scheme',
  'message': 'require-message-origin-check',
  'filter': 'no-filter-injection',
  'escaping': 'no-disabled-escaping',
  'html-response': 'no-unescaped-html-response',
  'log-file': 'require-log-retention',
  'log': 'no-sensitive-data-in-logs',
  'model-write': 'no-mass-assignment',
  'nosql': 'no-nosql-injection',
  'path': 'no-path-traversal',
  'request-target': 'no-ssrf',
  'redirect': 'no-open-redirect',
  'password': 'no-weak-password-hash',
  'prototype': 'no-prototype-pollution',
  'regexp': 'no-user-controlled-regexp',
  'super-linear': 'no-super-linear-regexp',
  'routes': 'require-route-authorization',
  'template': 'no-template-injection',
  'sanitization': 'no-incomplete-sanitization',
  'sql': 'no-sql-injection',
  'tls': 'no-disabled-tls-verification',
};

const root = import.meta.dirname;
const kinds = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

describe.each(kinds)('verdicts on %s', (kind) => {
  const rule = ruleOf[kind];
  const files = readdirSync(path.join(root, kind)).filter((name) => /\.tsx?$/.test(name));

  it('has fixtures and a rule', () => {
    expect(files).not.toEqual([]);
    expect(rule).toBeDefined();
  });

  describe.each(files)('%s', (file) => {
    const code = readFileSync(path.join(root, kind, file), 'utf8');
    const marks = readMarks(code, rule ?? '');
    const packages = readPackages(code);

    it('has both controls', () => {
      const verdicts = new Set(marks.map((mark) => mark.verdict));
      expect([...verdicts]).toEqual(expect.arrayContaining(['dangerous', 'safe']));
    });

    // A known gap is expected to be red: when it is mended, its line in known-gaps.ts must go.
    for (const variant of variantsOf(code, readFilename(code, `src/${file}`))) {
      const isGap = knownGaps.has(`${kind}/${file}`) || knownGaps.has(`${kind}/${file}, ${variant.name}`);
      const test = isGap ? it.fails : it;
      test(variant.name, () => {
        expect(compare(variant, marks, packages, rule ?? '').join('\n')).toBe('');
      });
    }
  });
});
