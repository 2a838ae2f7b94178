// @ts-nocheck: the packages are not installed.
import fs from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import express from 'express';

const app = express();
const root = '/srv/up';

app.get('/listed', (req, res) => {
  const name = String(req.query.name);
  const names = fs.readdirSync(root);
  if (!names.includes(name)) return res.sendStatus(404);
  res.send(fs.readFileSync(path.join(root, name))); // ✓
});

app.get('/inline', async (req, res) => {
  const { name } = req.params;
  if (!(await readdir(root)).includes(name)) return res.sendStatus(404);
  res.send(fs.readFileSync(`/srv/up/${name}`)); // ✓
});

app.get('/awaited', async (req, res) => {
  const { name } = req.query;
  const names = await fs.promises.readdir(root);
  if (names.indexOf(name) === -1) return res.sendStatus(404);
  res.send(fs.readFileSync(path.join(root, name))); // ✓
});

app.get('/set', async (req, res) => {
  const { name } = req.query;
  const names = new Set(await readdir(root));
  if (!names.has(name)) return res.sendStatus(404);
  res.send(fs.readFileSync(path.join(root, name))); // ✓
});

app.get('/found', (req, res) => {
  const name = fs.readdirSync(root).find((one) => one === req.query.name);
  res.send(fs.readFileSync(path.join(root, name))); // ✓
});

app.get('/deep', (req, res) => {
  const name = String(req.query.name);
  if (!fs.readdirSync(root, { recursive: true }).includes(name)) return res.sendStatus(404);
  res.send(fs.readFileSync(path.join(root, name))); // ✓
});

app.get('/own', (req, res) => {
  const name = String(req.query.name);
  if (!fs.readdirSync(path.join(root, req.query.folder)).includes(name)) return res.sendStatus(404); // ✗
  res.send(fs.readFileSync(path.join(root, name))); // ✓
});

app.get('/no-exit', (req, res) => {
  const name = String(req.query.name);
  if (!fs.readdirSync(root).includes(name)) console.warn('no such file');
  res.send(fs.readFileSync(path.join(root, name))); // ✗
});

app.get('/other', (req, res) => {
  const name = String(req.query.name);
  if (!fs.readdirSync(root).includes(String(req.query.other))) return res.sendStatus(404);
  res.send(fs.readFileSync(path.join(root, name))); // ✗
});
