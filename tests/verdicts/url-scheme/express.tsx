// packages: react@^18.3.0
// filename: src/app.tsx
import express from 'express';
import { renderToString } from 'react-dom/server';

const app = express();

app.get('/out', (req, res) => {
  const url = String(req.query.url);
  res.send(renderToString(<a href={url}>go</a>)); // ✗
  res.send(renderToString(<a href={encodeURIComponent(url)}>go</a>)); // ✓
  res.send(renderToString(<a href={req.headers['x-back'] as string}>go</a>)); // ✓ – only this client sends it
  if (!/^https?:\/\//.test(url)) return;
  res.send(renderToString(<a href={url}>go</a>)); // ✓
});
