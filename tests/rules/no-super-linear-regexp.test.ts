import { noSuperLinearRegexp as rule } from '../../src/rules/no-super-linear-regexp.ts';
import { testRule, type InvalidCase } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;
const prelude = `import express from 'express';
const app = express();
app.use(express.json());
`;
const handler = (body: string) => `${prelude}app.post('/x', (req, res) => {
  ${body}
});`;
const safe = (body: string, options: object = strict) => ({ name: body, code: handler(body), options });
const found = (body: string, messageId: string, data: Record<string, string>, edit: readonly [messageId: string, output: string] | null, more: Partial<InvalidCase> = {}): InvalidCase => ({
  name: body, code: handler(body), errors: [{ messageId, data, suggestions: edit ? [{ messageId: edit[0], output: handler(edit[1]) }] : [] }], ...more,
});

const text = '`req.body.t` (line 5)';
const lookedUp = '`lookUp(1)` (the result of a call, line 5)';
const slashes = { pattern: String.raw`/\/+$/`, pump: '/' };

testRule(rule, {
  valid: [
    safe(String.raw`req.body.t.replace(/\s+$/, '');`, { polynomial: 'never' }),
    safe(String.raw`lookUp(1).replace(/\s+$/, '');`, { polynomial: 'tainted' }),
    safe(String.raw`if (req.body.t.length < 100) req.body.t.replace(/\s+$/, '');`),
    safe("/^(a+)+$/.test('aaa');"),
    safe('res.json(/^(a+)+$/);'),
    safe('/^(a+)+$/.test();'),
    safe('/^(a+)+$/.test(...req.body.t);'),
    safe('other.test(req.body.t); req.body.t.split(); req.body.t.match(other);'),
    safe("new RegExp('(').test(req.body.t);"),
    safe(String.raw`req.body.t.match(/\b\w+\b,/);`),
  ],
  invalid: [
    found('/^(a+)+$/.test(req.body.t);', 'exponential', { pattern: '/^(a+)+$/', pump: 'a', value: text }, null),
    found("new RegExp('^(a|aa)+$', 'i').exec(req.body.t);", 'exponential', { pattern: '/^(a|aa)+$/i', pump: 'aaa', value: text }, null),
    found('schema.matches(/^(a+)+$/);', 'exponentialSchema', { pattern: '/^(a+)+$/', pump: 'a', value: '' }, null),
    found('/^(?!b)(a+)+$/.test(req.body.t);', 'unprovenExponential', { pattern: '/^(?!b)(a+)+$/', pump: 'a', value: text }, null, { options: strict }),
    found(String.raw`req.body.t.replace(/\s+$/, '');`, 'polynomial', { pattern: String.raw`/\s+$/`, pump: String.raw`\t`, value: text }, ['trim', 'req.body.t.trimEnd();']),
    found(String.raw`req.body.t.replace(/\s+$|^\s+/g, '');`, 'polynomial', { pattern: String.raw`/\s+$|^\s+/g`, pump: String.raw`\t`, value: text }, ['trim', 'req.body.t.trim();']),
    found(String.raw`req.body.t.replace(/\/+$/, '');`, 'polynomial', { ...slashes, value: text }, ['limit', String.raw`req.body.t.slice(0, 1000).replace(/\/+$/, '');`]),
    found(String.raw`/^\d+\d+$/.test(req.body.t);`, 'polynomial', { pattern: String.raw`/^\d+\d+$/`, pump: '0', value: text }, ['limit', String.raw`/^\d+\d+$/.test(String(req.body.t).slice(0, 50));`], { options: { maxLength: 50 } }),
    found(String.raw`lookUp(1).split(/\/+$/);`, 'unprovenPolynomial', { ...slashes, value: lookedUp }, ['limit', String.raw`lookUp(1).slice(0, 1000).split(/\/+$/);`], { options: strict }),
    found(String.raw`lookUp(1).split(/\/+$/);`, 'unprovenPolynomial', { ...slashes, value: lookedUp }, ['limit', String.raw`lookUp(1).slice(0, 1000).split(/\/+$/);`], { options: { polynomial: 'all' } }),
    {
      name: 'one report where the pattern is written', code: `${prelude}const slow = /^(a+)+$/;\napp.post('/x', (req, res) => res.json([slow.test(req.body.a), slow.test(req.body.b)]));`,
      errors: [{ messageId: 'exponential', line: 4 }],
    },
    {
      name: 'trimming of a text is a fix', code: handler(String.raw`String(req.body.t).replace(/\s+$/g, '');`), output: handler('String(req.body.t).trimEnd();'),
      errors: [{ messageId: 'polynomial', suggestions: [{ messageId: 'trim', output: handler('String(req.body.t).trimEnd();') }] }],
    },
  ],
});
