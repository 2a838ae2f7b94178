// @ts-nocheck: the packages are not installed.
import { exec } from 'node:child_process';
import express from 'express';
import gm from 'gm';
import open, { openApp } from 'open';
import { join, quote } from 'shlex';

const magick = gm.subClass({ imageMagick: true });
const app = express();
app.use(express.json());

app.post('/files', async (req, res) => {
  await open(req.body.url); // ✗ – its scheme decides what is started
  await open(`https://example.org/${req.body.page}`); // ✓
  await open('https://example.org', { app: { name: req.body.browser } }); // ✗
  await open('https://example.org', { app: req.body.browser }); // ✗
  await openApp(req.body.program); // ✗
  gm(req.body.file).resize(10, 10); // ?
  magick(`/srv/${req.body.file}`).in(req.body.option); // ?
  gm('in.png').resize(req.body.width).in('-quality', '80'); // ✓
  exec(`ls ${quote(req.body.directory)}`); // ✓
  exec(`ls ${join(req.body.directories)}`); // ✓
  exec(`ls ${req.body.directory}`); // ✗
  res.end();
});
