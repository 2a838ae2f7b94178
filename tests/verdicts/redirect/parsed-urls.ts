// @ts-nocheck: the packages are not installed.
// packages: express@^5.1.0
import express from 'express';

const app = express();

function parse(text) {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

const below = (base, text) => new URL(text, base);

app.get('/parsed', (req, res) => {
  const url = parse(String(req.query.url));
  if (!url) return res.sendStatus(400);
  if (req.query.early) return res.redirect(url.href); // ✗
  if (url.host !== 'shop.example') return res.sendStatus(400);
  res.redirect(url.href); // ✓
});
app.get('/text', (req, res) => {
  const text = String(req.query.url);
  const other = String(req.query.other);
  const url = parse(text);
  if (url?.host !== 'shop.example') return res.sendStatus(400);
  if (req.query.other) return res.redirect(other); // ✗
  res.redirect(text); // ✓
});
app.get('/asked', (req, res) => {
  const url = URL.canParse(String(req.query.url)) ? new URL(String(req.query.url)) : null;
  if (!url) return res.sendStatus(400);
  if (req.query.early) return res.redirect(url.href); // ✗
  if (url.host !== 'shop.example') return res.sendStatus(400);
  res.redirect(url.href); // ✓
});
app.get('/given', (req, res) => {
  const url = req.query.url && new URL(String(req.query.url));
  if (!url || url.origin !== 'https://shop.example') return res.sendStatus(400);
  res.redirect(url.href); // ✓
});
app.get('/below', (req, res) => {
  const url = below('https://shop.example', String(req.query.path));
  if (req.query.early) return res.redirect(url.href); // ✗
  if (url.origin !== 'https://shop.example') return res.sendStatus(400);
  res.redirect(url.href); // ✓
});
