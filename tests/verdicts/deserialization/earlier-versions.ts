// packages: js-yaml@^4.0.0, js-yaml-js-types@^1.0.0, xml2js@^0.4.23, fast-xml-parser@^4.5.0, bson@^1.1.0
// @ts-nocheck: the packages are not installed.
import express from 'express';
import BSON from 'bson';
import { XMLParser } from 'fast-xml-parser';
import yaml from 'js-yaml';
import types from 'js-yaml-js-types';
import expat from 'node-expat';
import xml2js, { parseStringPromise } from 'xml2js';

const app = express();
app.use(express.json());
const withFunctions = yaml.DEFAULT_SCHEMA.extend(types.all);

app.post('/read', async (req, res) => {
  const { data } = req.body;
  yaml.load(data); // ✓
  yaml.load(data, { schema: withFunctions }); // ✗
  yaml.loadAll(data, null, { schema: yaml.CORE_SCHEMA.extend([types.function]) }); // ✗
  yaml.load(data, { schema: yaml.CORE_SCHEMA.extend([types.undefined]) }); // ✓
  xml2js.parseString(data, () => {}); // ?
  await parseStringPromise(data); // ?
  await new xml2js.Parser().parseStringPromise(data); // ?
  xml2js.parseString('<a/>', () => {}); // ✓
  new XMLParser().parse(data); // ?
  new expat.Parser('UTF-8').parse(data); // ?
  expat.createParser().write(data); // ?
  new BSON().deserialize(data, { evalFunctions: true }); // ✗
  new BSON().deserialize(data); // ✓
  res.end();
});
