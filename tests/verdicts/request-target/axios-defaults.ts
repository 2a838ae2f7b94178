// @ts-nocheck: the packages are not installed.
import express from 'express';
import axios from 'axios';

const app = express();
const bound = axios.create({ baseURL: 'https://a.example/v1', timeout: 1000 });
bound.defaults.allowAbsoluteUrls = false;
const merged = axios.create({ baseURL: 'https://a.example/v1' });
Object.assign(merged.defaults, { allowAbsoluteUrls: false });
const free = axios.create({ baseURL: 'https://a.example/v1' });
free.defaults.timeout = 1000;
const without = axios.create({ timeout: 1000 });
without.defaults.allowAbsoluteUrls = false;
const sometimes = axios.create({ baseURL: 'https://a.example/v1' });
if (process.env.STRICT) sometimes.defaults.allowAbsoluteUrls = false;
const allowed = axios.create({ baseURL: 'https://a.example/v1' });
allowed.defaults.allowAbsoluteUrls = true;

app.get('/x', async (req, res) => {
  const target = String(req.query.target);
  await bound.get(target); // ✓
  await bound.get(target, { allowAbsoluteUrls: true }); // ✗
  await bound.get('/a', { baseURL: target }); // ✗
  await merged.post(target, {}); // ✓
  await free.get(target); // ✗
  await without.get(target); // ✗ – nothing stands before it
  await sometimes.get(target); // ✗
  await allowed.get(target); // ✗
});
