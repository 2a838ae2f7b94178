// @ts-nocheck: the packages are not installed.
import fs from 'node:fs';
import path from 'node:path';
import isPathInside from 'is-path-inside';
import sanitize from 'sanitize-filename';
import express from 'express';
import { isSafe } from './names';

const app = express();
const root = path.resolve('uploads');

app.get('/resolved', (req, res) => {
  const file = path.resolve(root, String(req.query.file));
  if (!file.startsWith(root + path.sep)) return res.sendStatus(403);
  fs.createReadStream(file).pipe(res); // ✓
  fs.createReadStream(path.resolve(root, String(req.query.file))).pipe(res); // ✓ – the same property
});

app.get('/joined', (req, res) => {
  const name = String(req.query.name);
  const file = path.join(root, name);
  if (file.startsWith(`${root}/`)) fs.readFileSync(file); // ✓
  if (file.startsWith(`${root}/`)) fs.readFileSync(path.join(root, name)); // ✓
  if (file.startsWith(`${root}/`)) fs.readFileSync(name); // ✗ – an absolute name was put below the root
  if (file.indexOf('/srv/uploads/') !== 0) return res.sendStatus(403);
  res.send(fs.readFileSync(file)); // ✓
});

app.get('/prefix', (req, res) => {
  const file = path.resolve('/srv/up', String(req.query.file));
  if (!file.startsWith('/srv/up')) return res.sendStatus(403);
  res.sendFile(file); // ? – `/srv/up-secret`
});

app.get('/raw', (req, res) => {
  const file = `/srv/up/${req.query.file}`; // ✗ – nothing is resolved before it is looked at
  if (!file.startsWith('/srv/up/')) return res.sendStatus(403);
  res.send(fs.readFileSync(file));
});

app.get('/odd', (req, res) => {
  const file = path.join('/srv/up', req.query.file);
  if (file.startsWith('/srv/up/') === false) console.warn('odd');
  res.send(fs.readFileSync(file)); // ✗
});

app.get('/refused', (req, res) => {
  const file = path.join('/srv/up', req.query.file);
  if (file.startsWith('/srv/up/') === false) return res.sendStatus(403);
  res.send(fs.readFileSync(file)); // ✓
});

app.get('/relative', (req, res) => {
  const relative = path.relative('/srv/up', path.resolve('/srv/up', req.query.file));
  if (relative.startsWith('..') || path.isAbsolute(relative)) return res.sendStatus(400);
  res.send(fs.readFileSync(path.join('/srv/up', relative))); // ✓
});

app.get('/relative-target', (req, res) => {
  const file = path.resolve('/srv/up', req.query.file);
  const relative = path.relative('/srv/up', file);
  if (relative.startsWith('..')) return res.sendStatus(400);
  res.send(fs.readFileSync(file)); // ✓
});

app.get('/inside', (req, res) => {
  const file = path.resolve('/srv/up', req.query.file);
  if (!isPathInside(file, '/srv/up')) return res.sendStatus(400);
  res.send(fs.readFileSync(file)); // ✓
});

app.get('/dots', (req, res) => {
  const file = String(req.query.file);
  if (file.includes('..')) return res.sendStatus(400);
  res.send(fs.readFileSync('/srv/up/' + file)); // ✓
  res.send(fs.readFileSync(file)); // ✗ – it can be absolute
  if (path.isAbsolute(file)) return res.sendStatus(400);
  res.send(fs.readFileSync(file)); // ✓
  res.send(fs.readFileSync(decodeURIComponent(file))); // ✗
});

app.get('/segments', (req, res) => {
  const file = String(req.query.file);
  if (file.split('/').includes('..')) return res.sendStatus(400);
  res.send(fs.readFileSync(path.join('/srv/up', file))); // ✓
});

app.get('/names', (req, res) => {
  const file = String(req.query.file);
  res.send(fs.readFileSync('/srv/up/' + sanitize(file))); // ✓
  res.send(fs.readFileSync('/srv/up/' + path.basename(file))); // ✓
  res.send(fs.readFileSync('/srv/up/' + path.parse(file).base)); // ✓
  res.send(fs.readFileSync('/srv/up/' + path.parse(file).dir)); // ✗
  res.send(fs.readFileSync(path.join('/srv/up', path.normalize('/' + file)))); // ✓
  res.send(fs.readFileSync(path.normalize('/' + file))); // ✗
  res.send(fs.readFileSync(path.join('/srv/up', path.normalize(file).replace(/^(\.\.(\/|\\|$))+/, '')))); // ✓
  res.send(fs.readFileSync(path.join('/srv/up', file.replace(/^(\.\.(\/|\\|$))+/, '')))); // ✗ – `a/../..`
  res.send(fs.readFileSync(path.join('/srv/up', file.replace(/\.\.\//g, '')))); // ✗ – `....//`
  if (path.basename(file) !== file) return res.sendStatus(400);
  res.send(fs.readFileSync(path.join('/srv/up', file))); // ✓
});

app.get('/directory', (req, res) => {
  const target = path.resolve('/srv/up', String(req.query.file));
  if (path.dirname(target) !== '/srv/up') return res.sendStatus(400);
  res.send(fs.readFileSync(target)); // ✓ – it stands in the directory itself
});

app.get('/other-directory', (req, res) => {
  const target = '/srv/up/' + req.query.file; // ✗ – `..` is a name to dirname()
  if (path.dirname(target) !== '/srv/up') return res.sendStatus(400);
  res.send(fs.readFileSync(target));
});

app.get('/whole', (req, res) => {
  const file = String(req.query.file);
  if (/^[\w-]+\.pdf$/.test(file)) res.sendFile(path.join(root, file)); // ✓
  if (['a.pdf', 'b.pdf'].includes(file)) res.sendFile(path.join(root, file)); // ✓
  if (isSafe(file)) res.sendFile(path.join(root, file)); // ?
  if (file.includes('/')) return res.sendStatus(400);
  res.sendFile(path.join(root, file)); // ? – a backslash climbs on Windows
});
