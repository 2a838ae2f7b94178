// @ts-nocheck: the packages are not installed.
import fs from 'node:fs';
import os, { EOL, homedir } from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import express from 'express';
import { nameOf } from './names.js';

const app = express();

app.get('/own', async (req, res) => {
  fs.readFileSync(path.join(os.tmpdir(), 'report.txt')); // ✓
  fs.readFileSync(`${homedir()}/.config/shop.json`); // ✓
  fs.writeFileSync(os.devNull, EOL); // ✓
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'shop-'));
  fs.writeFileSync(`${directory}/a.txt`, 'a'); // ✓
  const own = await fs.promises.mkdtemp(`${os.tmpdir()}/shop-`);
  await fs.promises.rm(own); // ✓
  fs.readFileSync(require.resolve('shop-templates/mail.txt')); // ✓
  fs.readFileSync(path.join(os.tmpdir(), req.query.name)); // ✗
  fs.readFileSync(path.join(os.tmpdir(), nameOf(req))); // ?
  const open = fs.mkdtempSync(req.query.prefix); // ✗
  fs.rmSync(open); // ✗
  fs.readFileSync(require.resolve(req.query.module)); // ✗
  res.end();
});
