// @ts-nocheck: the packages are not installed.
import express from 'express';
import sanitizeHtml from 'sanitize-html';
import markup, { safe } from 'escape-html-template-tag';

const app = express();

app.get('/found', (req, res) => {
  const term = String(req.query.term);
  res.send(sanitizeHtml(term, { allowedTags: ['b', 'iframe'] })); // ✗
  res.send(sanitizeHtml(term, { allowedTags: ['b', 'i'] })); // ✓
});

app.get('/tagged', (req, res) => {
  res.send(String(markup`<p>${safe(req.query.q)}</p>`)); // ✗
  res.send(String(markup`<p>${req.query.q}</p>${safe('<hr>')}`)); // ✓
});
