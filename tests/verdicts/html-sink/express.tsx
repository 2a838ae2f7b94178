// filename: src/app.tsx
import express from 'express';
import { renderToString } from 'react-dom/server';
import DOMPurify from 'isomorphic-dompurify';

const app = express();
app.use(express.json());

app.get('/found', (req, res) => {
  const { term } = req.query as { term: string };
  res.send(renderToString(<p dangerouslySetInnerHTML={{ __html: term }} />)); // ✗
  res.send(renderToString(<p dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(term) }} />)); // ✓
  if (term === 'all' || term === 'none') res.send(renderToString(<p dangerouslySetInnerHTML={{ __html: term }} />)); // ✓
  res.send(renderToString(<p>{term}</p>)); // ✓
});

app.post('/box', (req, res) => {
  res.send(renderToString(<p {...req.body.box} />)); // ✗
  res.send(renderToString(<p title={req.body.title} />)); // ✓
});
