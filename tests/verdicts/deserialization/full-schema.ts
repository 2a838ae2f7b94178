// packages: js-yaml@^3.14.0, xml2js@^0.6.2, fast-xml-parser@^5.0.0, bson@^6.10.0
// @ts-nocheck: the packages are not installed.
import express from 'express';
import { deserialize } from 'bson';
import { XMLParser } from 'fast-xml-parser';
import yaml, { safeLoad, safeLoadAll } from 'js-yaml';
import { parseString } from 'xml2js';

const app = express();
app.use(express.json());

app.post('/read', (req, res) => {
  const { data } = req.body;
  safeLoad(data, { schema: yaml.DEFAULT_FULL_SCHEMA }); // ✗
  safeLoadAll(data, null, { schema: yaml.DEFAULT_FULL_SCHEMA }); // ✗
  safeLoad(data, { schema: yaml.DEFAULT_SAFE_SCHEMA }); // ✓
  safeLoad(data); // ✓
  safeLoadAll(data); // ✓
  parseString(data, () => {}); // ✓
  new XMLParser().parse(data); // ✓
  deserialize(data, { evalFunctions: true }); // ✓ – an option that is ignored
  res.end();
});
