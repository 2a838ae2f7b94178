// packages: js-yaml@^4.1.0, yaml@^2.9.0
// @ts-nocheck: the packages are not installed.
import express from 'express';
import { DEFAULT_SCHEMA, JSON_SCHEMA, load, loadAll, Type } from 'js-yaml';
import * as YAML from 'yaml';

const app = express();
app.use(express.json());

const running = new Type('!run', { kind: 'scalar', construct: (text) => new Function(text) }); // ? no-code-injection – whose text it is, is not known here
const upper = new Type('!upper', { kind: 'scalar', construct: (text) => text.toUpperCase() });
const one = new Type('!one', { kind: 'scalar', construct: () => eval('1') });
const runningTag = { tag: '!run', resolve(text) { return eval(text); } }; // ? no-code-injection
const upperTag = { tag: '!upper', resolve: (text) => text.toUpperCase() };

app.post('/read', (req, res) => {
  const { text } = req.body;
  load(text, { schema: DEFAULT_SCHEMA.extend([running]) }); // ✗ – its function runs what stands behind the tag
  load(text, { schema: DEFAULT_SCHEMA.extend(running) }); // ✗
  loadAll(text, null, { schema: JSON_SCHEMA.extend([upper, running]) }); // ✗
  load(text, { schema: DEFAULT_SCHEMA.extend([upper, one]) }); // ✓
  load(text); // ✓
  YAML.parse(text, { customTags: [runningTag] }); // ✗
  YAML.parse(text, null, { customTags: [runningTag] }); // ✗
  YAML.parse(text, { customTags: (tags) => [...tags, runningTag] }); // ✗
  YAML.parse(text, { customTags: [upperTag, 'timestamp'] }); // ✓
  YAML.parseDocument(text, { customTags: [runningTag] }).toJS(); // ✗
  YAML.parseDocument(text, {}, { customTags: [runningTag] }).toJS(); // ✗
  YAML.parseAllDocuments(text, { customTags: [runningTag] }); // ✗
  YAML.parseAllDocuments(text, {}, { customTags: [runningTag] }); // ✗
  YAML.parse('a: 1', { customTags: [runningTag] }); // ✓ – a constant
  res.end();
});
