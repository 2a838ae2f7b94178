// packages: hono@^4.0.0
// filename: src/app.tsx
import { Hono } from 'hono';

const app = new Hono();

app.get('/out', (c) => {
  const url = c.req.query('url') ?? '';
  return c.html(<div>{[
    <a href={url}>go</a>, // ✗ – hono's JSX follows it
    <a href={`/out?url=${encodeURIComponent(url)}`}>go</a>, // ✓
    <a href={url.startsWith('https://') ? url : '/'}>go</a>, // ✓
  ]}</div>);
});
