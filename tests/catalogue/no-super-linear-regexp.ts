import { examples, type Entry, type Example } from './example.ts';

const prelude = `import express from 'express';
import { z } from 'zod';
const app = express();
app.use(express.json());
`;
const file = (code: string) => `${prelude}${code}\n`;
const handler = (body: string) => file(`app.post('/members', async (req, res) => {\n  ${body}\n  res.end();\n});`);

const dangerous: readonly Example[] = [
  ...examples('dangerous', handler, {
    'nested quantifiers': 'res.json(/^(a+)+$/.test(req.body.x));',
    'address of mail': String.raw`res.json(/^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}[a-z]{2,3}$/.test(req.body.email));`,
    'schema': String.raw`const Words = z.object({ v: z.string().regex(/^(\w+\s?)*$/) }); res.json(Words.parse(req.body));`,
    'blanks at the end of a body': String.raw`res.json(req.body.text.replace(/\s+$/, ''));`,
    'alternatives that overlap': 'res.json(/^(a|aa)+$/.test(String(req.query.a)));',
  }),
];

const unproven: readonly Example[] = [
  ...examples('unproven', file, {
    'blanks at the end of a parameter': String.raw`export const trimEnd = (text: string) => text.replace(/\s+$/, '');`,
    'quadratic address of mail': String.raw`export const isMail = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);`,
    'comments of an imported text': "import { text } from './text';\nimport { read } from './read';\nexport const comments = read(text).match(/<!--.*?-->/);",
    'two runs of digits': String.raw`export const isNumber = (text: string) => /^\d+\d+$/.test(text);`,
  }),
];

const safe: readonly Example[] = [
  ...examples('safe', handler, {
    'slug': 'res.json(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(req.body.slug));',
    'bounded': String.raw`res.json(/^\d{1,10}$/.test(req.body.id));`,
    'length is checked': String.raw`if (typeof req.body.t === 'string' && req.body.t.length <= 200) res.json(req.body.t.replace(/\s+$/, ''));`,
    'lookaheads': String.raw`res.json(/^(?=.*[a-z])(?=.*\d).{8,64}$/.test(req.body.pw));`,
    'constant text': String.raw`res.json('constant text   '.replace(/\s+$/, ''));`,
  }),
];

const edits: readonly Example[] = [
  {
    name: 'trimEnd', verdict: 'dangerous', fix: null, code: handler(String.raw`res.json(req.body.text.replace(/\s+$/, ''));`),
    suggestions: [handler('res.json(req.body.text.trimEnd());')],
  },
  {
    name: 'trim of a text, as a fix', verdict: 'dangerous', code: handler(String.raw`res.json(String(req.body.text).replace(/^\s+|\s+$/g, ''));`),
    fix: handler('res.json(String(req.body.text).trim());'),
  },
  {
    name: 'length', verdict: 'dangerous', fix: null, code: handler(String.raw`res.json(/^\d+\d+$/.test(req.body.n));`),
    suggestions: [handler(String.raw`res.json(/^\d+\d+$/.test(String(req.body.n).slice(0, 1000)));`)],
  },
];

const control = handler('res.json(/^(a+)+$/.test(req.body.x));');

export const entry: Entry = {
  rule: 'no-super-linear-regexp',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    { name: 'groups that end in a comma', verdict: 'safe', control, code: handler(String.raw`res.json(/^(?:\d+,)*\d+$/.test(req.body.x));`) },
    { name: 'groups that end in a dot', verdict: 'safe', control, code: handler(String.raw`res.json(/^([a-z]+\.)+com$/.test(req.body.x));`) },
    { name: 'counted groups', verdict: 'safe', control, code: handler('res.json(/^(a{1,10}b){1,10}$/.test(req.body.x));') },
  ],
};
