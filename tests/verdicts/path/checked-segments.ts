// @ts-nocheck: the packages are not installed.
import fs from 'node:fs';
import express from 'express';

const app = express();

app.get('/segments', (req, res) => {
  const file = String(req.query.file);
  if (!file.split('/').every((part) => /^\w+$/.test(part))) return res.sendStatus(400);
  res.send(fs.readFileSync(`/srv/up/${file}`)); // ✓
});

app.get('/dots', (req, res) => {
  const file = String(req.query.file);
  if (!file.split('.').every((part) => /^\w*$/.test(part))) return res.sendStatus(400);
  res.send(fs.readFileSync(`/srv/${file}`)); // ✗ – `..`
});
