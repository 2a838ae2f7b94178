// @ts-nocheck: the packages are not installed.
import express from 'express';

const app = express();

app.get('/encoded', (req, res) => {
  const bytes = Buffer.from(String(req.query.text));
  res.send(`<img src="data:image/png;base64,${bytes.toString('base64')}">`); // ✓
  res.send(`<p title="${bytes.toString('hex', 0, 4)}">`); // ✓
  res.send(`<p title="${bytes.toString('base64url')}">`); // ✓
  res.send(`<p>${bytes.toString('latin1')}</p>`); // ✗
  res.send(`<p>${bytes.toString()}</p>`); // ✗
  res.send(`<p>${bytes.toString(req.query.encoding)}</p>`); // ✗
});

app.get('/decoded', (req, res) => {
  const bytes = Buffer.from(String(req.query.text), 'base64');
  res.send(`<p>${bytes.toString('utf8')}</p>`); // ✗
  res.send(`<p>${bytes.toString('hex')}</p>`); // ✓
});
