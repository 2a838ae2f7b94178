// @ts-nocheck: the packages are not installed.
import express from 'express';
import sanitizeHtml from 'sanitize-html';

const app = express();

app.get('/found', (req, res) => {
  const term = String(req.query.term);
  res.send(sanitizeHtml(term, { allowedTags: ['b', 'iframe'] })); // ✗
  res.send(sanitizeHtml(term, { allowedTags: ['b', 'i'] })); // ✓
});
