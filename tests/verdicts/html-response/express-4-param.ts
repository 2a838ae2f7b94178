// @ts-nocheck: the packages are not installed.
// packages: express@^4.0.0
import express from 'express';

const app = express();

app.get('/', (req, res) => {
  res.send(`<p>${req.param('name')}</p>`); // ✗
  res.send(`<p>${Number(req.param('name'))}</p>`); // ✓
});
