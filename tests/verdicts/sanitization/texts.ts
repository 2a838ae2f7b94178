// @ts-nocheck: the packages are not installed.
import express from 'express';
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
