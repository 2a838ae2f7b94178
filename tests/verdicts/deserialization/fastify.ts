// packages: bson@^4.7.2
// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';
import YAML, { parseAllDocuments, parseDocument } from 'yaml';
import libxml, { Document } from 'libxmljs';
import { deserialize } from 'bson';
import { unserialize } from 'node-serialize';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const app = Fastify();
const options = { noent: true };

app.post('/xml', async (request) => {
  const { xml, yaml, other } = request.body as { xml: string; yaml: string; other: string };
  libxml.parseXml(xml); // ✓
  libxml.parseXml(xml, { noent: false }); // ✓
  libxml.parseXml(xml, { noent: true }); // ✗
  libxml.parseXmlString(xml, { dtdload: true, nonet: true }); // ✗
  await libxml.parseXmlAsync(xml, { huge: true }); // ✗
  Document.fromXml(xml, { replaceEntities: true }); // ✗
  await Document.fromXmlAsync('<a/>', { noent: true }); // ✗
  YAML.parse(yaml, { maxAliasCount: -1 }); // ✗
  YAML.parse(yaml); // ✓
  parseAllDocuments(yaml, { maxAliasCount: -1 }); // ✓ – read by toJS() alone
  parseDocument(yaml, { maxAliasCount: -1 }).toJS(); // ✓
  parseDocument(other).toJS({ maxAliasCount: -1 }); // ✗
  const [document] = parseAllDocuments(yaml);
  document.toJS({ maxAliasCount: -1 }); // ✗
  document.toJS({ maxAliasCount: 100 }); // ✓
  deserialize(Buffer.from(yaml), { evalFunctions: true }); // ✗
  deserialize(Buffer.from(yaml)); // ✓
  return { options };
});

// Parsers of bodies.
app.addContentTypeParser('application/x-state', { parseAs: 'string' }, (request, body, done) => {
  done(null, unserialize(body)); // ✗
});
app.addContentTypeParser('application/x-json', { parseAs: 'string' }, (request, body, done) => {
  done(null, JSON.parse(body)); // ✓
});
app.addContentTypeParser(['application/yaml'], { parseAs: 'buffer', bodyLimit: 10_000 }, async (request, body) => YAML.parse(body.toString(), { maxAliasCount: -1 })); // ✗
app.addContentTypeParser('application/x-stream', async (request, payload) => {
  let text = '';
  for await (const chunk of payload) text += chunk;
  return unserialize(text); // ✗
});

// Files that the program names.
export const state = unserialize(readFileSync('state.txt', 'utf8')); // ✓
export const later = async () => unserialize(await readFile(new URL('./state.txt', import.meta.url), 'utf8')); // ✓
export const named = (name: string) => unserialize(readFileSync(name, 'utf8')); // ?
