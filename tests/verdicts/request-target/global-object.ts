// @ts-nocheck: the packages are not installed.
import express from 'express';
import axios from 'axios';

axios.defaults.allowAbsoluteUrls = false;

const app = express();

app.get('/x', async (req, res) => {
  await globalThis.fetch(req.query.target); // ✗
  await globalThis.fetch(`https://a.example/${globalThis.encodeURIComponent(req.query.target)}`); // ✓
  await axios.get(req.query.target); // ✗ – nothing stands before it
  res.redirect(globalThis.decodeURIComponent(req.query.target)); // ✗ no-open-redirect
});
