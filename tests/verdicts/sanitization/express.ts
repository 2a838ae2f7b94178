// @ts-nocheck: the packages are not installed.
import express from 'express';
import escapeHtml from 'escape-html';
import { readFile } from 'node:fs/promises';

const app = express();

app.post('/notes', (req, res) => {
  const title = req.body.title.replace('<', '&lt;'); // ✗
  const text = req.body.text.replace(/<script[^>]*>.*?<\/script>/gi, ''); // ✗
  const author = escapeHtml(req.body.author.replace('<', '')); // ? – escaped behind
  const place = req.body.place.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'); // ✓
  res.send(`<h1>${title}</h1><p>${text}</p><i>${author}</i><b>${place}</b>`);
});

app.post('/feed', async (req, res) => {
  if (!req.body.url.startsWith('https://example.com')) return res.sendStatus(400); // ✗
  res.json(await fetch(req.body.url));
});

app.post('/feed/checked', async (req, res) => {
  if (!req.body.url.startsWith('https://example.com/')) return res.sendStatus(400); // ✓
  res.json(await fetch(req.body.url));
});

app.get('/files', async (req, res) => {
  const name = String(req.query.name).split('../').join(''); // ✗ – `....//`
  const words = String(req.query.words).split(',').join(''); // ✓
  res.json([await readFile(`/srv/files/${name}`), words]);
});

app.post('/feed/listed', async (req, res) => {
  const url = new URL(req.body.url);
  if (['example.com', 'example.org'].some((host) => url.hostname.endsWith(host))) await fetch(req.body.url); // ✗
  if (['example.com', 'example.org'].some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))) await fetch(req.body.url); // ✓
  if (/^https:\/\/[a-z]+.example.com\//.test(req.body.url)) await fetch(req.body.url); // ✗
  if (/^https:\/\/[a-z]+\.example\.com\//.test(req.body.url)) await fetch(req.body.url); // ✓
  res.end();
});
