// @ts-nocheck: the packages are not installed.
import express from 'express';
import { $ } from 'zx';

$.quote = (text) => text;
const app = express();
app.use(express.json());

app.post('/list', async (req, res) => {
  await $`ls ${req.body.directory}`; // ✗ – nothing is quoted
  await $`ls ${Number(req.body.number)}`; // ✓
  $.sync`ls ${req.body.directory}`; // ✗
  const quoting = $({ quote: (text) => `'${text.replace(/'/g, "'\\''")}'` });
  await quoting`ls ${req.body.directory}`; // ✓
  res.end();
});

export const list = (directory: string) => $`ls ${directory}`; // ?
