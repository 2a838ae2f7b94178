// @ts-nocheck: the packages are not installed.
import fs from 'node:fs';
import path from 'node:path';
import express from 'express';

const app = express();
app.use(express.json());
const files = path.join(__dirname, 'files');

app.get('/files/:name', (req, res, next) => {
  res.sendFile(req.params.name); // ✗
  res.sendFile(path.join(__dirname, 'files', req.params.name)); // ✗ – join resolves `..` before the library looks
  res.sendFile(path.resolve(files, req.params.name)); // ✗
  res.sendFile(`${files}/${req.params.name}`); // ✓ – the library refuses `..`
  res.sendFile('/srv/files/' + req.params.name); // ✓
  res.sendFile(req.params.name, { root: files }); // ✓
  res.sendFile(path.join(__dirname, req.params.name), { root: req.query.root }); // ✗ – the root is chosen
  res.sendfile(req.query.file); // ✗
  res.sendFile(path.join(files, path.basename(req.params.name)), next); // ✓
  res.download('./files/' + req.params.name); // ✗ – resolved first
  res.download(path.join(files, req.params.name), 'report.pdf'); // ✗
  res.download(req.params.name, { root: files }); // ✓
  res.download(req.params.name, 'report.pdf', { root: files }); // ✓
  res.download(req.params.name, 'report.pdf', { root: req.query.root }); // ✗
  res.render(req.query.page); // ✗
  res.render('pages/' + req.params.name); // ✗
  res.render(req.query.page === 'terms' ? 'terms' : 'home'); // ✓
});

app.use('/tenants/:name', (req, res, next) => express.static(req.query.directory)(req, res, next)); // ✗
app.use('/assets', express.static(path.join(__dirname, 'assets'))); // ✓

app.get('/notes', async (req, res) => {
  const name = req.query.name;
  if (fs.existsSync(name)) fs.unlinkSync(name); // ✗
  res.send(fs.readFileSync(path.join('notes', `${name}.md`))); // ✗
});

export const readNote = (name: string) => fs.promises.readFile(path.join('notes', name)); // ?
