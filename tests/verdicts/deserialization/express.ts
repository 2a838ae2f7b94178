// packages: express@^5.0.0, js-yaml@^3.14.0
// @ts-nocheck: the packages are not installed.
import v8 from 'node:v8';
import express from 'express';
import serialize from 'node-serialize';
import toJs from 'serialize-to-js';
import funcster from 'funcster';
import cryo from 'cryo';
import serialijse from 'serialijse';
import yaml from 'js-yaml';
import xml2json from 'xml2json';

const app = express();
app.use(express.json());

app.post('/read', (req, res) => {
  const { data } = req.body;
  serialize.unserialize(data); // ✗
  serialize.unserialize('{}'); // ✓
  toJs.deserialize(data); // ✗
  funcster.deepDeserialize(data); // ✗
  cryo.parse(data); // ✗
  serialijse.deserialize(data); // ✗
  yaml.load(data); // ✗
  yaml.loadAll(data); // ✗
  yaml.load(data, { schema: yaml.JSON_SCHEMA }); // ✓
  yaml.safeLoad(data); // ✓
  v8.deserialize(Buffer.from(data, 'base64')); // ?
  xml2json.toJson(data); // ?
  JSON.parse(data); // ✓
  res.end();
});

export const read = (text: string) => serialize.unserialize(text); // ?
