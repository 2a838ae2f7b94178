import { noPrototypePollution as rule } from '../../src/rules/no-prototype-pollution.ts';
import { testRule } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;
const prelude = `import express from 'express';
import _ from 'lodash';
const app = express(); app.use(express.json());
`;
const handler = (body: string) => `${prelude}app.post('/x', (req, res) => {
  ${body}
});`;
const safe = (body: string) => ({ name: body, code: handler(body), options: strict });
const loop = (head: string, body: string) => `export function fill(to, from) {\n  ${head} ${body}\n  return to;\n}`;
const guard = "if (key === '__proto__' || key === 'constructor' || key === 'prototype')";

testRule(rule, {
  valid: [
    safe('const settings = {}; settings[req.body.key] = req.body.value;'),
    safe('const settings = new Map(); settings.get(req.body.a).set(req.body.b, 1);'),
    safe("const settings = {}; if (req.body.a === '__proto__' || req.body.a === 'constructor') return; settings[req.body.a].b = req.body.value;"),
    { name: 'version of a library in the options', code: handler('_.merge({}, req.body);'), options: { ...strict, libraries: { lodash: '4.17.21' } } },
    safe('_.merge({}, lookUp(1));'),
    { name: 'unproven names are silent by default', code: loop('for (const key in from)', 'to[key] = fill(to[key], from[key]);') },
  ],
  invalid: [
    {
      code: handler('const settings = {}; settings[req.body.a][req.body.b] = req.body.value;'),
      errors: [{ messageId: 'name', data: { value: '`req.body.a` (line 5)' } }],
    },
    {
      code: handler('_.merge({}, req.body);'), options: strict,
      errors: [{ messageId: 'unprovenMerge', data: { value: '`req.body` (line 5)', sink: '`_.merge`', version: '4.17.11' } }],
    },
    { code: handler('_.merge({}, req.body);'), options: { libraries: { lodash: '4.17.10' } }, errors: [{ messageId: 'merge', data: { value: '`req.body` (line 5)', sink: '`_.merge`', version: '4.17.21' } }] },
    { code: handler('res.json(Object.setPrototypeOf({}, req.body));'), errors: [{ messageId: 'prototype', data: { value: '`req.body` (line 5)', sink: '`Object.setPrototypeOf`' } }] },
    { code: handler('res.json(Object.assign({}, JSON.parse(req.body.text)));'), options: strict, errors: [{ messageId: 'copy' }] },
    { code: `const shared = {};\n${handler('shared[req.body.a] = req.body.value;')}`, options: strict, errors: [{ messageId: 'sharedName' }] },
    {
      name: 'loop without block', code: loop('for (const key in from)', 'to[key] = fill(to[key], from[key]);'), options: strict,
      errors: [{ messageId: 'unprovenName', suggestions: [{ messageId: 'skip', output: loop('for (const key in from)', `{ ${guard} continue; to[key] = fill(to[key], from[key]); }`) }] }],
    },
    {
      name: 'forEach', code: loop('Object.keys(from).forEach((key) => {', '/* each */ to[key] = fill(to[key], from[key]); });'), options: strict,
      errors: [{ messageId: 'unprovenName', suggestions: [{ messageId: 'skip', output: loop('Object.keys(from).forEach((key) => {', `/* each */ ${guard} return; to[key] = fill(to[key], from[key]); });`) }] }],
    },
  ],
});
