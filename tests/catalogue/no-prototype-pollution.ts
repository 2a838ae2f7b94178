import { examples, type Entry, type Example } from './example.ts';

const prelude = `import express from 'express';
import _ from 'lodash';
const app = express();
app.use(express.json());
`;
const file = (code: string) => `${prelude}${code}\n`;
const handler = (body: string) => file(`app.post('/settings', async (req, res) => {\n  ${body}\n  res.end();\n});`);
const merge = "function merge(to: any, from: any) { for (const key in from) { if (typeof from[key] === 'object') to[key] = merge(to[key] || {}, from[key]); else to[key] = from[key]; } return to; }";

const dangerous: readonly Example[] = [
  ...examples('dangerous', handler, {
    'two names of the body': 'const settings: any = {}; settings[req.body.section][req.body.key] = req.body.value;',
    'merge of this file': `${merge} merge({}, req.body);`,
    'setter of paths of this file':
      "function set(object: any, path: string, value: unknown) { const keys = path.split('.'); const last = keys.pop()!; let at = object; "
      + 'for (const key of keys) { at[key] = at[key] || {}; at = at[key]; } at[last] = value; } set({}, req.body.path, req.body.value);',
    'defaults-deep': "const defaultsDeep = require('defaults-deep'); defaultsDeep({}, req.body);",
    'setPrototypeOf': 'const settings = Object.setPrototypeOf({}, req.body); res.json(settings.role);',
  }),
  {
    name: 'merge of an old lodash', verdict: 'dangerous', packages: { express: '^5.0.0', lodash: '4.17.10' },
    code: handler('res.json(_.merge({}, req.body));'),
  },
];

const unproven: readonly Example[] = [
  ...examples('unproven', file, {
    'exported merge': "export function merge(to: any, from: any): any { for (const key of Object.keys(from)) to[key] = from[key] && typeof from[key] === 'object' ? merge(to[key] ?? {}, from[key]) : from[key]; return to; }",
    'lodash of a version that is not known': "app.post('/settings', (req, res) => { res.json(_.merge({}, req.body)); });",
    'name of the body in an object of the module': "const cache: any = {};\napp.post('/cache', (req, res) => { cache[req.body.key] = req.body.value; res.end(); });",
    'copy of parsed text': "app.post('/settings', (req, res) => { const settings: any = Object.assign({}, JSON.parse(req.body.json)); if (settings.isAdmin) res.end('x'); });",
  }),
];

const safe: readonly Example[] = [
  ...examples('safe', handler, {
    'Map': 'const settings = new Map(); settings.set(req.body.key, req.body.value);',
    'object without prototype': 'const settings = Object.create(null); settings[req.body.key] = req.body.value;',
    'names of prototypes refused': "const { section, key } = req.body; if (['__proto__', 'constructor', 'prototype'].includes(section)) return res.sendStatus(400); const settings: any = {}; settings[section] ??= {}; settings[section].name = key;",
    'index of a list': "const list = ['a', 'b']; list[Number(req.body.index)] = 'z';",
    'spread': "const copy = { ...req.body, role: 'user' }; res.json(copy);",
    'constant names': "for (const key of ['name', 'email'] as const) (res.locals as any)[key] = req.body[key];",
  }),
];

const loop = 'export function merge(to: any, from: any): any {\n  for (const key in from) {\n    to[key] = typeof from[key] === \'object\' ? merge(to[key] ?? {}, from[key]) : from[key];\n  }\n  return to;\n}\n';
const guard = "if (key === '__proto__' || key === 'constructor' || key === 'prototype') continue;";

const edits: readonly Example[] = [
  {
    name: 'loop of a merge', verdict: 'unproven', fix: null, code: loop,
    suggestions: [loop.replace('    to[key]', `    ${guard}\n    to[key]`)],
  },
  {
    name: 'name in an object of the module', verdict: 'unproven', fix: null, suggestions: [],
    code: file("const cache: any = {};\napp.post('/cache', (req, res) => { cache[req.body.key] = req.body.value; res.end(); });"),
  },
];

const control = handler('const settings: any = {}; settings[req.body.section][req.body.key] = req.body.value;');

export const entry: Entry = {
  rule: 'no-prototype-pollution',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    { name: 'read under a name', verdict: 'safe', control, code: handler("const texts: any = { a: 'b' }; res.json(texts[req.body.key]);") },
    { name: 'lodash that keeps away from prototypes', verdict: 'safe', packages: { lodash: '^4.17.21' }, control, code: handler('res.json(_.merge({}, req.body));') },
    { name: 'structuredClone', verdict: 'safe', control, code: handler('res.json(structuredClone(req.body));') },
    { name: 'typed array', verdict: 'safe', control, code: handler('const bytes = new Uint8Array(8); bytes[Number(req.body.at)] = Number(req.body.value);') },
  ],
};
