import { noUserControlledRegexp as rule } from '../../src/rules/no-user-controlled-regexp.ts';
import { testRule, type InvalidCase } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;
const byHand = ".replace(/[.*+?^${}()|[\\]\\\\]/g, '\\\\$&')";

const prelude = `import express from 'express';
import picomatch from 'picomatch';
const app = express();
`;
const handler = (body: string, head = prelude) => `${head}app.get('/x', (req, res) => {
  ${body}
});`;
const safe = (body: string) => ({ name: body, code: handler(body), options: strict });
const found = (body: string, messageId: string, data: Record<string, string>, output: string | null, more: Partial<InvalidCase> = {}): InvalidCase => ({
  name: body, code: handler(body),
  errors: [{ messageId, data, suggestions: output === null ? [] : [{ messageId: 'escape', output: handler(output) }] }], ...more,
});

testRule(rule, {
  valid: [
    safe('res.json(new RegExp(`a{${Number(req.query.n)}}`).test("a"));'),
    safe(`res.json(new RegExp(String(req.query.q)${byHand}).test('a'));`),
    safe('res.json("abc".includes(req.query.q));'),
    safe('res.json("abc".replace(req.query.q, ""));'),
    { name: 'unproven values are silent by default', code: handler('new RegExp(lookUp(1));') },
    { name: 'a RegExp of this file', code: handler('class RegExp {} res.json(new RegExp(req.query.q));'), options: strict },
  ],
  invalid: [
    found("new RegExp(req.query.q, 'i');", 'pattern', { value: '`req.query.q` (line 5)', sink: '`RegExp`' }, `new RegExp(String(req.query.q)${byHand}, 'i');`),
    found('RegExp(`^${req.query.q}$`);', 'pattern', { value: '`req.query.q` (line 5)', sink: '`RegExp`' }, `RegExp(\`^\${String(req.query.q)${byHand}}$\`);`),
    found("'abc'.match(req.query.q);", 'pattern', { value: '`req.query.q` (line 5)', sink: '`\'abc\'.match`' }, `'abc'.match(String(req.query.q)${byHand});`),
    found('new RegExp(lookUp(1));', 'unprovenPattern', { value: '`lookUp(1)` (the result of a call, line 5)', sink: '`RegExp`' }, `new RegExp(String(lookUp(1))${byHand});`, { options: strict }),
    found('picomatch(req.query.glob);', 'glob', { value: '`req.query.glob` (line 5)', sink: '`picomatch`' }, null, { options: strict }),
    {
      name: 'autoEscape', code: handler('new RegExp(req.query.q);'), options: { autoEscape: true, escape: 'RegExp.escape' },
      output: handler('new RegExp(RegExp.escape(String(req.query.q)));'),
      errors: [{ messageId: 'pattern', suggestions: [{ messageId: 'escape', output: handler('new RegExp(RegExp.escape(String(req.query.q)));') }] }],
    },
    {
      name: 'a function that the file has',
      code: handler('new RegExp(req.query.q);', `import escape from 'escape-string-regexp';\n${prelude}`),
      errors: [{ messageId: 'pattern', suggestions: [{ messageId: 'escape', output: handler('new RegExp(escape(String(req.query.q)));', `import escape from 'escape-string-regexp';\n${prelude}`) }] }],
    },
  ],
});
