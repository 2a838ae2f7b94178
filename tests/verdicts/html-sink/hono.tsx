// filename: src/app.tsx
import { Hono } from 'hono';
import escapeHtml from 'escape-html';

const app = new Hono();

app.get('/found', (c) => {
  const term = c.req.query('term') ?? '';
  return c.html(<div>{[
    <p dangerouslySetInnerHTML={{ __html: term }} />, // ✗
    <p dangerouslySetInnerHTML={{ __html: escapeHtml(term) }} />, // ✓
    <p dangerouslySetInnerHTML={{ __html: term.replace(/\W/g, '') }} />, // ✓
    <p>{term}</p>, // ✓
  ]}</div>);
});
