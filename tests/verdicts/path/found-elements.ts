// @ts-nocheck: the packages are not installed.
import express from 'express';
import { readdirSync, readFileSync } from 'node:fs';

const app = express();
app.use(express.json());

const reports = [{ name: 'daily', title: 'Day' }, { name: 'weekly', title: 'Week' }];

app.get('/some/:name', (req, res) => {
  const { name } = req.params;
  if (readdirSync('files').some((entry) => entry === name)) res.send(readFileSync(`files/${name}`)); // ✓ – it is in the directory
  if (readdirSync('files').some((entry) => entry !== name)) res.send(readFileSync(`files/${name}`)); // ?
  if (readdirSync('files').some((entry) => entry.startsWith(name))) res.send(readFileSync(`files/${name}`)); // ✗ – every text begins with the empty one
  if (reports.some((report) => report.name === name || name.length > 3)) res.send(readFileSync(`files/${name}`)); // ✗
});

app.get('/left/:name', (req, res) => {
  if (!readdirSync('files').some((entry) => entry === req.params.name)) return res.sendStatus(404);
  res.send(readFileSync(`files/${req.params.name}`)); // ✓
});

app.get('/found/:name', (req, res) => {
  const { name } = req.params;
  const report = reports.find((one) => one.name === name);
  res.write(readFileSync(`files/${name}`)); // ✗ – before it is asked for
  if (!report) return res.sendStatus(404);
  res.send(readFileSync(`files/${name}`)); // ✓
});

app.get('/defined/:name', (req, res) => {
  const { name } = req.params;
  const report = reports.findLast(({ name: own }) => { return own === name; });
  if (report === undefined) return res.send(readFileSync(`files/${name}`)); // ✗ – none has this name
  res.send(readFileSync(`files/${name}`)); // ✓
});

app.get('/position/:name', (req, res) => {
  const { name } = req.params;
  if (reports.findIndex((one) => one.name === name) === -1) return res.sendStatus(404);
  res.send(readFileSync(`files/${name}`)); // ✓
});

app.get('/first/:name', (req, res) => {
  const { name } = req.params;
  if (reports.findLastIndex((one) => one.name === name) >= 0) res.send(readFileSync(`files/${name}`)); // ✓
  if (reports.findLastIndex((one) => one.name === name) < 0) res.send(readFileSync(`files/${name}`)); // ✗
});

app.post('/given', (req, res) => {
  const { name, names } = req.body;
  if (names.some((one: string) => one === name)) res.send(readFileSync(`files/${name}`)); // ✗ – the client has written the list
});
