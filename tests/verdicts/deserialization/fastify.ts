// packages: bson@^4.7.2
// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';
import YAML, { parseAllDocuments, parseDocument } from 'yaml';
import libxml, { Document } from 'libxmljs';
import { deserialize } from 'bson';

const app = Fastify();
const options = { noent: true };

app.post('/xml', async (request) => {
  const { xml, yaml } = request.body as { xml: string; yaml: string };
  libxml.parseXml(xml); // ✓
  libxml.parseXml(xml, { noent: false }); // ✓
  libxml.parseXml(xml, { noent: true }); // ✗
  libxml.parseXmlString(xml, { dtdload: true, nonet: true }); // ✗
  await libxml.parseXmlAsync(xml, { huge: true }); // ✗
  Document.fromXml(xml, { replaceEntities: true }); // ✗
  await Document.fromXmlAsync('<a/>', { noent: true }); // ✗
  YAML.parse(yaml, { maxAliasCount: -1 }); // ✗
  YAML.parse(yaml); // ✓
  parseAllDocuments(yaml, { maxAliasCount: -1 }); // ✗
  parseDocument(yaml, { maxAliasCount: -1 }); // ✗
  parseDocument(yaml, { maxAliasCount: 100 }); // ✓
  deserialize(Buffer.from(yaml), { evalFunctions: true }); // ✗
  deserialize(Buffer.from(yaml)); // ✓
  return { options };
});
