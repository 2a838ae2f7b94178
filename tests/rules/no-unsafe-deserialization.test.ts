import { noUnsafeDeserialization as rule } from '../../src/rules/no-unsafe-deserialization.ts';
import { testRule } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;

const imports = `import express from 'express';
import yaml from 'js-yaml';
import serialize from 'node-serialize';
import { unserialize } from 'node-serialize';
import libxml from 'libxmljs';
import YAML from 'yaml';
const app = express(); app.use(express.json());
`;
const handler = (body: string) => `${imports}app.post('/x', async (req, res) => {
  ${body}
});`;
const old = { 'express': '^5.0.0', 'js-yaml': '^3.14.0' };

testRule(rule, {
  valid: [
    { name: 'js-yaml 5', code: handler('yaml.load(req.body.text);'), options: strict, packages: { 'express': '^5.0.0', 'js-yaml': '^5.0.0' } },
    { name: 'a schema of data', code: handler('yaml.load(req.body.text, { schema: yaml.JSON_SCHEMA });'), options: strict, packages: old },
    { name: 'JSON', code: handler('JSON.parse(req.body.text);'), options: strict },
    { name: 'a constant', code: handler("serialize.unserialize('{}');"), options: strict },
    { name: 'no options', code: handler('libxml.parseXml(req.body.xml); YAML.parse(req.body.yaml);'), options: strict },
    { name: 'half-typed calls', code: "import yaml from 'js-yaml'; import libxml from 'libxmljs'; yaml.load(); libxml.parseXml(a, {});", options: strict },
  ],
  invalid: [
    {
      name: 'the message names the value, its line and the call',
      code: handler('const { text } = req.body;\n  serialize.unserialize(text);'),
      errors: [{
        messageId: 'deserializesInput', data: { value: '`text` (`req.body.text`, line 9)', sink: '`serialize.unserialize`' },
        suggestions: [{ messageId: 'readData', output: handler('const { text } = req.body;\n  JSON.parse(text);') }],
      }],
    },
    {
      name: 'an imported function', code: handler('res.json(unserialize(req.body.text));'),
      errors: [{ messageId: 'deserializesInput', suggestions: [{ messageId: 'readData', output: handler('res.json(JSON.parse(req.body.text));') }] }],
    },
    { name: 'load of js-yaml 3', code: handler('yaml.load(req.body.text);'), packages: old, errors: [{ messageId: 'deserializesInput' }], output: handler('yaml.safeLoad(req.body.text);') },
    { name: 'load with options has no edit', code: handler('yaml.load(req.body.text, { json: true });'), packages: old, errors: [{ messageId: 'deserializesInput' }] },
    { name: 'safeLoad shows version 3', code: handler("yaml.safeLoad('a: 1'); yaml.load(req.body.text);"), packages: { express: '^5.0.0' }, errors: [{ messageId: 'deserializesInput' }], output: handler("yaml.safeLoad('a: 1'); yaml.safeLoad(req.body.text);") },
    { name: 'a version that is not known', code: handler('yaml.load(req.body.text);'), packages: { express: '^5.0.0' }, options: strict, errors: [{ messageId: 'unprovenInput' }] },
    {
      name: 'options of libxmljs', code: handler("libxml.parseXml('<a/>', { nonet: true, noent: true });"),
      errors: [{ messageId: 'unsafeOption', data: { option: 'noent', sink: '`libxml.parseXml`' }, suggestions: [{ messageId: 'removeOption', data: { option: 'noent' }, output: handler("libxml.parseXml('<a/>', { nonet: true });") }] }],
    },
    { name: 'options in a variable have no edit that loses a comment', code: handler('const options = { /* why */ noent: true /* here */ }; libxml.parseXml(req.body.xml, options);'), errors: [{ messageId: 'unsafeOption', suggestions: [{ messageId: 'removeOption', data: { option: 'noent' }, output: handler('const options = { /* why */  /* here */ }; libxml.parseXml(req.body.xml, options);') }] }] },
    { name: 'aliases without end', code: handler('YAML.parse(req.body.yaml, { maxAliasCount: -1 });'), errors: [{ messageId: 'deserializesInput' }] },
    { name: 'a text of which nothing is known', code: "import { unserialize } from 'node-serialize'; export const read = (text) => unserialize(text);", options: strict, errors: [{ messageId: 'unprovenInput', data: { value: '`text` (a parameter, line 1)', sink: '`unserialize`' }, suggestions: [{ messageId: 'readData', output: "import { unserialize } from 'node-serialize'; export const read = (text) => JSON.parse(text);" }] }] },
  ],
});
