// @ts-nocheck: the packages are not installed.
import express from 'express';
import { ALLOWED_HOSTS, ALLOWED_ORIGINS, PROTOCOLS } from './constants';
import { assertPublic, isPublic, validateInputs, ZUrl } from './checks';

const app = express();

const isAllowed = (text: string): boolean => {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' && ALLOWED_HOSTS.includes(url.hostname);
  } catch {
    return false;
  }
};

app.get('/host', async (req, res) => {
  const { target } = req.query;
  if (!ALLOWED_HOSTS.includes(new URL(String(target)).hostname)) throw new Error('host');
  res.json(await fetch(String(target))); // ✓ names
});

app.get('/predicate', async (req, res) => {
  const target = String(req.query.target);
  if (!isAllowed(target)) throw new Error('host');
  res.json(await fetch(target)); // ✓ names
});

app.get('/origin', async (req, res) => {
  const target = String(req.query.target);
  if (!ALLOWED_ORIGINS.includes(new URL(target).origin)) throw new Error('origin');
  res.json(await fetch(target)); // ? names
});

app.get('/protocol', async (req, res) => {
  const target = String(req.query.target);
  const other = String(req.query.other);
  if (!PROTOCOLS.includes(new URL(target).protocol)) throw new Error('protocol');
  res.json(await fetch(target)); // ? names
  res.json(await fetch(other)); // ✗
});

app.get('/listed', async (req, res) => {
  const target = String(req.query.target);
  const other = String(req.query.other);
  validateInputs([target, ZUrl], [{ value: String(req.query.page) }]);
  res.json(await fetch(target)); // ? names
  res.json(await fetch(other)); // ✗
});

app.get('/made', async (req, res) => {
  const target = String(req.query.target);
  assertPublic(new URL(target));
  res.json(await fetch(target)); // ? names
});

app.get('/made-before', async (req, res) => {
  const target = String(req.query.target);
  const url = new URL(target);
  if (!isPublic(url)) throw new Error('host');
  res.json(await fetch(target)); // ?
});

app.get('/unchecked', async (req, res) => {
  const target = String(req.query.target);
  res.json(await fetch(target)); // ✗
});
