// @ts-nocheck: the packages are not installed.
import express from 'express';
import * as entities from 'entities';
import he from 'he';
import { decode, encode } from 'html-entities';
import { htmlEscape, htmlUnescape } from 'escape-goat';
import { escape, unescape } from 'html-escaper';
import * as devalue from 'devalue';
import jsesc from 'jsesc';
import validator from 'validator';
import xss from 'xss';
import nunjucks from 'nunjucks';
import pug from 'pug';
import runtime from 'pug-runtime';
import markup from 'escape-html-template-tag';
import { safeHtml } from 'common-tags';
import { escapeHTML } from 'bun';

const app = express();
app.use(express.json());

app.post('/notes', (req, res) => {
  const { text } = req.body;
  res.send(`<p>${entities.escape(text)}</p>`); // ✓
  res.send(`<p>${entities.escapeUTF8(text)}</p>`); // ✓
  res.send(`<p>${entities.encode(text)}</p>`); // ✓
  res.send(`<p>${entities.encodeXML(text)}</p>`); // ✓
  res.send(`<p>${entities.encodeHTML(text)}</p>`); // ✓
  res.send(`<p>${entities.encodeNonAsciiHTML(text)}</p>`); // ✓
  res.send(`<p>${entities.escapeText(text)}</p>`); // ✓
  res.send(`<p title="${entities.escape(text)}"></p>`); // ✓
  res.send(`<p title="${entities.escapeText(text)}"></p>`); // ✗ – quotes stay
  res.send(`<p>${entities.decode(entities.escape(text))}</p>`); // ✗
  res.send(`<p>${entities.decodeHTML(entities.escape(text))}</p>`); // ✗
  res.send(`<p>${entities.decodeHTMLStrict(entities.escape(text))}</p>`); // ✗
  res.send(`<p>${entities.decodeHTMLAttribute(entities.escape(text))}</p>`); // ✗
  res.send(`<p>${entities.decodeXML(entities.escape(text))}</p>`); // ✗
  res.send(`<p>${entities.decodeXMLStrict(entities.escape(text))}</p>`); // ✗
  res.send(`<p>${entities.escape(entities.decode(text))}</p>`); // ✓
  res.send(`<p>${he.escape(text)}</p>`); // ✓
  res.send(`<p>${he.decode(text)}</p>`); // ✗
  res.send(`<p>${he.unescape(he.escape(text))}</p>`); // ✗
  res.send(`<p>${encode(text)}</p>`); // ✓
  res.send(`<p>${encode(text, { mode: 'nonAsciiPrintableOnly' })}</p>`); // ✗
  res.send(`<p>${decode(encode(text))}</p>`); // ✗
  res.send(`<p>${htmlEscape(text)}</p>`); // ✓
  res.send(`<p>${htmlUnescape(htmlEscape(text))}</p>`); // ✗
  res.send(`<p>${escape(text)}</p>`); // ✓
  res.send(`<p>${unescape(escape(text))}</p>`); // ✗
  res.send(`<p>${validator.escape(text)}</p>`); // ✓
  res.send(`<p>${validator.unescape(validator.escape(text))}</p>`); // ✗
  res.send(`<p>${xss(text)}</p>`); // ✓
  res.send(`<p>${nunjucks.lib.escape(text)}</p>`); // ✓
  res.send(`<p>${pug.runtime.escape(text)}</p>`); // ✓
  res.send(`<p>${runtime.escape(text)}</p>`); // ✓
  res.send(`<p>${escapeHTML(text)}</p>`); // ✓
  res.send(safeHtml`<p>${text}</p>`); // ✓
  res.send(String(markup`<p>${text}</p>`)); // ✓
  res.send(String(markup.join([text], ', '))); // ✓
  res.send(`<script>window.note = ${devalue.uneval(req.body)}</script>`); // ✓
  res.send(`<script>window.note = ${devalue.stringify(req.body)}</script>`); // ✓
  res.send(`<script>window.note = ${jsesc(text, { json: true, isScriptContext: true })}</script>`); // ✓
  res.send(`<script>window.note = ${jsesc(text, { wrap: true, isScriptContext: true })}</script>`); // ✓
  res.send(`<script>window.note = ${jsesc(text, { isScriptContext: true })}</script>`); // ? – no literal of a text
  res.send(`<script>window.note = ${jsesc(text, { json: true })}</script>`); // ? – ends the element
  res.send(`<p>${jsesc(text, { json: true, isScriptContext: true })}</p>`); // ✗ – other tags stay
  res.send(`<script>window.note = ${JSON.stringify(req.body)}</script>`); // ✗
});

export const page = (text: string) => (req: express.Request, res: express.Response) => {
  res.send(`<p>${entities.decode(text)}</p>`); // ? ts
  res.send(`<p>${he.decode(text)}</p>`); // ? ts
  res.send(`<p>${entities.escape(text)}</p>`); // ✓
};
