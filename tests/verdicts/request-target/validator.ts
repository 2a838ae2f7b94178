// @ts-nocheck: the packages are not installed.
import express from 'express';
import validator from 'validator';
import isURL from 'validator/lib/isURL';

const app = express();
const hosts = ['a.example', 'b.example'];

app.get('/listed', async (req, res) => {
  const target = String(req.query.target);
  if (!validator.isURL(target, { host_whitelist: hosts, require_protocol: true, disallow_auth: true })) return res.sendStatus(400);
  res.json(await fetch(target)); // ✓
});

app.get('/inline', async (req, res) => {
  const target = String(req.query.target);
  if (!isURL(target, { host_whitelist: ['a.example'], disallow_auth: true, require_host: true })) return res.sendStatus(400);
  res.json(await fetch(target)); // ✓
});

app.get('/credentials', async (req, res) => {
  const target = String(req.query.target);
  if (!validator.isURL(target, { host_whitelist: hosts, require_protocol: true })) return res.sendStatus(400);
  res.json(await fetch(target)); // ✗ – `https://c.example\@a.example`
});

app.get('/no-host', async (req, res) => {
  const target = String(req.query.target);
  if (!validator.isURL(target, { host_whitelist: hosts, disallow_auth: true, require_host: false })) return res.sendStatus(400);
  res.json(await fetch(target)); // ✗ – `https:///c.example`
});

app.get('/pattern', async (req, res) => {
  const target = String(req.query.target);
  if (!validator.isURL(target, { host_whitelist: [/a.example/], disallow_auth: true })) return res.sendStatus(400);
  res.json(await fetch(target)); // ✗ – `a.example.c.example`
});

app.get('/any', async (req, res) => {
  const target = String(req.query.target);
  if (!validator.isURL(target, { require_protocol: true, disallow_auth: true })) return res.sendStatus(400);
  res.json(await fetch(target)); // ✗
});
