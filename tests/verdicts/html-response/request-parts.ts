// @ts-nocheck: the packages are not installed.
import express from 'express';

const app = express();

app.get('/', (req, res) => {
  res.send(`<p>${req.headers.referer}</p>`); // ✗ – the page before chooses its address
  res.send(`<p>${req.signedCookies.name}</p>`); // ?
  res.send(`<p>${req.ip}</p>`); // ✓
});

app.post('/raw', (req, res) => {
  res.send(`<p>${req.rawBody}</p>`); // ✗
});

app.param('id', (req, res, next, id) => {
  res.send(`<p>${id}</p>`); // ✗
  next();
});
