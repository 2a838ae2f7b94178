import { examples, type Entry, type Example } from './example.ts';

const prelude = `import express from 'express';
const app = express();
app.use(express.json());
`;
const file = (code: string) => `${prelude}${code}\n`;
const handler = (body: string) => file(`app.post('/read', async (req, res) => {\n  ${body}\n  res.end();\n});`);

const dangerous: readonly Example[] = examples('dangerous', handler, {
  'unserialize of node-serialize': "const serialize = require('node-serialize'); serialize.unserialize(req.body.state);",
  'external entities of libxmljs': "const xml = require('libxmljs'); xml.parseXml(req.body.document, { noent: true });",
  'load beside safeLoad': "const yaml = require('js-yaml'); const first = yaml.safeLoad('b: 2'); yaml.load(req.body.text);",
  'parse of cryo': "const cryo = require('cryo'); cryo.parse(req.body.text);",
  'aliases without a limit': "const YAML = require('yaml'); YAML.parse(req.body.text, { maxAliasCount: -1 });",
});

const unproven: readonly Example[] = [
  { name: 'load of a version that is not known', verdict: 'unproven', code: file("import yaml from 'js-yaml'; export const settings = (text: string) => yaml.load(text);"), packages: { express: '^5.0.0' } },
  ...examples('unproven', file, {
    'bytes for v8': "import v8 from 'node:v8'; app.post('/v', (req, res) => { res.json(v8.deserialize(Buffer.from(req.body.bytes, 'base64'))); });",
    'unserialize of a parameter': "import { unserialize } from 'node-serialize'; export const open = (text: string) => unserialize(text);",
    'expat': "import xml2json from 'xml2json'; export const convert = (text: string) => xml2json.toJson(text);",
  }),
];

const safe: readonly Example[] = examples('safe', handler, {
  'JSON': 'JSON.parse(req.body.text);',
  'fast-xml-parser': "const { XMLParser } = await import('fast-xml-parser'); new XMLParser().parse(req.body.document);",
  'libxmljs without options': "const xml = require('libxmljs'); xml.parseXml(req.body.document);",
  'a schema of data': "const yaml = require('js-yaml'); yaml.load(req.body.text, { schema: yaml.JSON_SCHEMA });",
  'yaml': "const YAML = await import('yaml'); YAML.parse(req.body.text);",
});

const edits: readonly Example[] = [
  {
    name: 'an option of libxmljs', verdict: 'dangerous', code: handler("const xml = require('libxmljs'); xml.parseXml(req.body.document, { nonet: true, noent: true });"), fix: null,
    suggestions: [handler("const xml = require('libxmljs'); xml.parseXml(req.body.document, { nonet: true });")],
  },
  {
    name: 'load of js-yaml 3', verdict: 'dangerous', code: handler("const yaml = require('js-yaml'); yaml.load(req.body.text);"), packages: { 'express': '^5.0.0', 'js-yaml': '^3.14.0' },
    fix: handler("const yaml = require('js-yaml'); yaml.safeLoad(req.body.text);"),
  },
  {
    name: 'unserialize', verdict: 'dangerous', code: handler("const serialize = require('node-serialize'); res.json(serialize.unserialize(req.body.state));"), fix: null,
    suggestions: [handler("const serialize = require('node-serialize'); res.json(JSON.parse(req.body.state));")],
  },
];

export const entry: Entry = {
  rule: 'no-unsafe-deserialization',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    {
      name: 'load of js-yaml 5', verdict: 'safe', code: handler("const yaml = require('js-yaml'); yaml.load(req.body.text);"), packages: { 'express': '^5.0.0', 'js-yaml': '^5.0.0' },
      control: handler("const yaml = require('js-yaml'); yaml.safeLoad(''); yaml.load(req.body.text);"),
    },
    { name: 'xml2js', verdict: 'safe', code: handler("const { parseString } = require('xml2js'); parseString(req.body.document, () => {});"), control: handler("const xml = require('libxmljs'); xml.parseXml(req.body.document, { dtdload: true });") },
  ],
};
