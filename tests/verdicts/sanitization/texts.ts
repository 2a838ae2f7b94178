// @ts-nocheck: the packages are not installed.
import express from 'express';
import { exec } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import mysql from 'mysql2/promise';

const app = express();
const pool = mysql.createPool({});

const clean = (text: string) => text.replace('<', '&lt;'); // ✗ ts

function cleanAll(text: string) {
  return text.replaceAll('<', '&lt;'); // ✓
}

app.get('/names', async (req, res) => {
  const name = String(req.query.name).replace("'", "''"); // ✗
  await pool.query(`SELECT id FROM notes WHERE name = '${name}'`);
  res.send('<p>' + clean(req.query.title) + cleanAll(req.query.title) + '</p>');
});

app.get('/loops', (req, res) => {
  let text = String(req.query.text);
  while (text.includes('<script')) text = text.replace('<script', ''); // ✓
  res.json(text);
});

export const label = (text: string) => text.replace('"', '').replace(',', ';'); // ✓
export const attribute = (text: string) => text.replace('"', '&quot;'); // ? ts
export const isPartner = (url: string) => url.includes('example.com'); // ? ts
export const isStart = (url: string) => url !== '' && url.startsWith('https://example.org'); // ? ts
export const isPath = (url: URL) => url.pathname.includes('example.com'); // ✓
export const twice = (text: string) => text.replace(/</g, '&lt;').replace(/&/g, '&amp;'); // ? ts
export const quoted = (text: string) => text.replace(/"/g, '\\"'); // ? ts
export const quotedWhole = (text: string) => text.replace(/\\/g, '\\\\').replace(/["']/g, '\\$&'); // ✓
export const decoded = (text: string) => decodeURIComponent(text.replace(/</g, '&lt;').replace(/>/g, '&gt;')); // ? ts

app.get('/decoded', async (req, res) => {
  const title = unescape(cleanAll(String(req.query.title)).replaceAll('>', '&gt;')); // ✗
  const name = String(req.query.name).replaceAll("'", "\\'"); // ✗
  await pool.query(`SELECT id FROM notes WHERE name = '${name}'`);
  res.send('<p>' + title + '</p>');
});

export const isOurs = (url: string) => /^https:\/\/example.com/.test(url); // ?
export const isOurHost = (host: string) => /(?:^|\.)example\.com$/.test(host); // ✓
export const isStaff = (address: string) => /@example\.com$/.test(address); // ✓
export const isIndex = (name: string) => name.includes('index.html'); // ✓ – a file
export const idOf = (url: string) => url.match(/videos\.example\/watch\?v=(\w+)/); // ✓ – no answer

app.get('/patterns', async (req, res) => {
  const feed = String(req.query.feed);
  if (/^https:\/\/www.example\.com\//.test(feed)) await fetch(feed); // ✗
  if (/^https:\/\/www\.example\.com\//.test(feed)) await fetch(feed); // ✓
  if (feed.match(/example\.com/)) return res.redirect(feed); // ✗ ✗ no-open-redirect
  if (feed.indexOf('https://example.com') === 0) return res.redirect(feed); // ✗ ✗ no-open-redirect
  const url = new URL(feed);
  if (/example\.com$/.test(url.hostname)) await fetch(url); // ✗ ✗ no-ssrf
  if (/^(?:[a-z]+\.)?example\.com$/.test(url.hostname)) await fetch(url); // ✓
  res.end();
});

app.get('/shared', (req, res) => {
  if (req.headers.origin.endsWith('example.com')) res.setHeader('Access-Control-Allow-Origin', req.headers.origin); // ✗
  if (req.headers.origin.endsWith('.example.com')) res.setHeader('Access-Control-Allow-Origin', req.headers.origin); // ✓
  res.json({});
});

app.get('/refused', async (req, res) => {
  const name = String(req.query.name);
  if (/(select|union|drop)/i.test(name)) return res.sendStatus(400); // ✗
  await pool.query(`SELECT id FROM notes WHERE name = '${name}'`);
  const title = String(req.query.title);
  if (title.includes('<script>') // ✗
    || title.indexOf('onerror=') !== -1) return res.sendStatus(400); // ✗
  const text = String(req.query.text);
  if (text.includes('<script>')) console.warn('odd'); // ✓ – it goes on in any case
  res.send(`<p>${title}</p><p>${text}</p>`);
});

app.get('/files/:name', (req, res) => {
  const { file } = req.query;
  if (file.includes('..')) return res.sendStatus(400); // ✗
  fs.readFileSync(file); // ✗ no-path-traversal
  const name = path.basename(req.params.name);
  fs.readFileSync('/srv/' + name);
  fs.readFileSync('/srv/' + decodeURIComponent(name)); // ✗ ✗ no-path-traversal
  res.json(decodeURIComponent(name)); // ✓
});

app.get('/attributes', (req, res) => {
  const title = String(req.query.title).replace(/</g, '&lt;').replace(/>/g, '&gt;'); // ✗
  const text = String(req.query.text).replace(/</g, '&lt;').replace(/>/g, '&gt;'); // ✓
  const word = String(req.query.word).replace(';', ''); // ✗
  const price = String(req.query.price).replace('.', '').replace(/\./, ''); // ✓ – no way to climb
  res.json({ price });
  exec('look ' + word);
  res.send(`<p title="${title}">${text}</p>`);
});
