// @ts-nocheck: the packages are not installed.
import express from 'express';
import axios from 'axios';

axios.defaults.baseURL = 'https://a.example/v1';
axios.defaults.allowAbsoluteUrls = false;

const app = express();
const client = axios.create({ timeout: 1000 });

app.get('/x', async (req, res) => {
  const target = String(req.query.target);
  await axios.get(target); // ✓
  await axios.post(target, {}); // ✓
  await client.get(target); // ✓ – what is made takes the defaults over
  await axios.get(target, { allowAbsoluteUrls: true }); // ✗
  await axios.get('/a', { baseURL: target }); // ✗
  res.end();
});
