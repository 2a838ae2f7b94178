// @ts-nocheck: the packages are not installed.
import express from 'express';
import { $, quotePowerShell } from 'zx';
import { quoteForFish } from './quotes';

$.quote = quotePowerShell;
const app = express();
app.use(express.json());

app.post('/list', async (req, res) => {
  await $`ls ${req.body.directory}`; // ✓ – one of its own functions
  await $({ cwd: '/srv' })`ls ${req.body.directory}`; // ✓
  await $({ quote: (text) => text })`ls ${req.body.directory}`; // ✗
  await $({ quote: quoteForFish })`ls ${req.body.directory}`; // ?
  await $([`ls ${req.body.directory}`]); // ✗
  res.end();
});
