import { examples, type Entry, type Example } from './example.ts';

const prelude = `import express from 'express';
import { MongoClient } from 'mongodb';
import _ from 'lodash';
const app = express();
app.use(express.json());
const members = new MongoClient('').db().collection('members');
`;
const file = (code: string) => `${prelude}${code}\n`;
const handler = (body: string) => file(`app.post('/members', async (req, res) => {\n  ${body}\n  res.end();\n});`);
const replaced = ".replace(/[.*+?^${}()|[\\]\\\\]/g, '\\\\$&')";

const dangerous: readonly Example[] = [
  ...examples('dangerous', handler, {
    'new RegExp of the query': "const wanted = new RegExp(req.query.q as string, 'i'); res.json(['a'].filter((one) => wanted.test(one)));",
    '$regex of the body': 'await members.find({ name: { $regex: req.body.name } }).toArray();',
    'regular expression in a filter': "await members.find({ name: new RegExp('^' + req.body.name) }).toArray();",
    'match with a text of the body': "res.json('some text'.match(req.body.pattern));",
  }),
];

const unproven: readonly Example[] = [
  ...examples('unproven', file, {
    'parameter of a function': 'export const grep = (wanted: string, all: string[]) => all.filter((one) => new RegExp(wanted).test(one));',
    'list of another file': "import { rules } from './rules';\nexport const patterns = rules.map((rule: string) => new RegExp(rule));",
    'glob of the body': "import picomatch from 'picomatch';\napp.post('/globs', (req, res) => { res.json(picomatch(req.body.glob)('a')); });",
    'RegExp without new': "import { wanted } from './state';\nexport const pattern = RegExp(`^${wanted}$`);",
  }),
];

const safe: readonly Example[] = [
  ...examples('safe', handler, {
    'escapeRegExp of lodash': "res.json(['a'].filter((one) => new RegExp(_.escapeRegExp(String(req.query.q)), 'i').test(one)));",
    'escaped by hand': `const escaped = String(req.query.q)${replaced}; res.json(new RegExp(escaped).test('a'));`,
    'number': "res.json(new RegExp(`^item-${Number(req.params.id)}$`).test('item-1'));",
    'split and replace take texts': "res.json('a,b'.split(req.body.separator).concat('x'.replace(req.body.a, 'b')));",
    'constant': "const word = 'foo'; res.json(new RegExp(`\\\\b${word}\\\\b`).test('foo'));",
  }),
];

const edits: readonly Example[] = [
  {
    name: 'function that the file has', verdict: 'dangerous', fix: null,
    code: handler("res.json(new RegExp(`^${req.body.q}`, 'i').test('a'));").replace("import _ from 'lodash'", "import { escapeRegExp } from 'lodash'"),
    suggestions: [handler("res.json(new RegExp(`^${escapeRegExp(req.body.q)}`, 'i').test('a'));").replace("import _ from 'lodash'", "import { escapeRegExp } from 'lodash'")],
  },
  {
    name: 'by hand', verdict: 'dangerous', fix: null,
    code: handler("res.json(new RegExp(req.body.q, 'i').test('a'));").replace("import _ from 'lodash';\n", ''),
    suggestions: [handler(`res.json(new RegExp(String(req.body.q)${replaced}, 'i').test('a'));`).replace("import _ from 'lodash';\n", '')],
  },
  {
    name: '$regex', verdict: 'dangerous', fix: null,
    code: handler('await members.find({ name: { $regex: req.body.name } }).toArray();').replace("import _ from 'lodash'", "import { escapeRegExp } from 'lodash'"),
    suggestions: [handler('await members.find({ name: { $regex: escapeRegExp(req.body.name) } }).toArray();').replace("import _ from 'lodash'", "import { escapeRegExp } from 'lodash'")],
  },
  {
    name: 'RegExp.escape, as a fix', verdict: 'dangerous', options: { escape: 'RegExp.escape', autoEscape: true },
    code: handler("res.json(new RegExp(req.body.q, 'i').test('a'));").replace("import _ from 'lodash';\n", ''),
    fix: handler("res.json(new RegExp(RegExp.escape(String(req.body.q)), 'i').test('a'));").replace("import _ from 'lodash';\n", ''),
  },
];

const control = handler("res.json(new RegExp(req.body.q).test('a'));");

export const entry: Entry = {
  rule: 'no-user-controlled-regexp',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    { name: 'RE2', verdict: 'safe', control, code: file("import RE2 from 're2';\napp.post('/members', (req, res) => { res.json(new RE2(req.body.q).test('a')); });") },
    { name: 'escape-string-regexp', verdict: 'safe', control, code: file("import escape from 'escape-string-regexp';\napp.post('/members', (req, res) => { res.json(new RegExp(escape(req.body.q)).test('a')); });") },
    { name: 'RegExp.escape', verdict: 'safe', control, code: handler("res.json(new RegExp(RegExp.escape(req.body.q)).test('a'));") },
    { name: 'includes', verdict: 'safe', control, code: handler("res.json('abc'.includes(req.body.q));") },
  ],
};
