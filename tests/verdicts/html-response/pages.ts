// @ts-nocheck: the packages are not installed.
import express, { Request, Response, NextFunction } from 'express';
import escapeHtml from 'escape-html';
import he from 'he';
import { marked } from 'marked';
import DOMPurify from 'isomorphic-dompurify';
import sanitizeHtml from 'sanitize-html';
import { Pool } from 'pg';
const app = express();
const pool = new Pool();

function layout(title: string, body: string) {
  return `<!doctype html><html><head><title>${escapeHtml(title)}</title></head><body>${body}</body></html>`;
}
app.get('/a', (req, res) => {
  res.send(layout('Search', `<h1>${escapeHtml(String(req.query.q))}</h1>`)); // ✓
});
app.get('/a2', (req, res) => {
  res.send(layout('Search', `<h1>${req.query.q}</h1>`)); // ✗
});
app.get('/a3', (req, res) => {
  res.send(layout(String(req.query.title), '<p>hi</p>')); // ✓
});
app.get('/list', async (req, res) => {
  const { rows } = await pool.query('SELECT id, name FROM items WHERE name = $1', [req.query.q]);
  const items = rows.map((row) => `<li><a href="/items/${row.id}">${escapeHtml(row.name)}</a></li>`).join('');
  res.send(layout('Items', `<ul>${items}</ul>`)); // ?
});
app.get('/list2', async (req, res) => {
  const tags = String(req.query.tags).split(',');
  const items = tags.map((tag) => `<li>${escapeHtml(tag)}</li>`);
  res.send(`<ul>${items.join('\n')}</ul>`); // ✓
});
app.get('/list3', async (req, res) => {
  const tags = String(req.query.tags).split(',');
  const items = tags.map((tag) => `<li>${tag}</li>`); // ✗
  res.send(`<ul>${items.join('\n')}</ul>`);
});
app.get('/list4', async (req, res) => {
  const tags = [].concat(req.query.tags);
  let html = '<ul>';
  for (const tag of tags) {
    html += '<li>' + he.encode(tag) + '</li>';
  }
  html += '</ul>';
  res.send(html); // ✓
});
app.get('/list5', async (req, res) => {
  const tags = [].concat(req.query.tags);
  let html = '<ul>';
  for (const tag of tags) {
    html += '<li>' + tag + '</li>'; // ✗
  }
  html += '</ul>';
  res.send(html);
});
app.post('/md', async (req, res) => {
  const dirty = await marked.parse(req.body.text);
  res.send(`<article>${DOMPurify.sanitize(dirty)}</article>`); // ✓
});
app.post('/md2', async (req, res) => {
  const html = sanitizeHtml(marked(req.body.text), { allowedTags: ['b', 'i'] });
  res.send(layout('Preview', html)); // ✓
});
app.post('/md3', async (req, res) => {
  res.send(await marked.parse(req.body.text)); // ✗
});
app.get('/health', (req, res) => { res.send('ok'); });
app.get('/count', (req, res) => { const n = [1,2,3].length; res.send(String(n)); });
app.get('/version', (req, res) => { res.send(process.env.npm_package_version); });
app.get('/hook', (req, res) => {
  const mode = req.query['hub.mode'];
  const token = req.query['hub.verify_token'];
  const challenge = req.query['hub.challenge'];
  if (mode === 'subscribe' && token === process.env.VERIFY_TOKEN) {
    res.status(200).send(challenge); // ✗
  } else {
    res.sendStatus(403);
  }
});
app.get('/rss', async (req, res) => {
  res.set('Content-Type', 'application/rss+xml');
  res.send(`<rss><channel><title>${req.query.title}</title></channel></rss>`); // ?
});
app.get('/csv', async (req, res) => {
  res.setHeader('Content-Type', 'text/csv');
  res.setHeader('Content-Disposition', 'attachment; filename="x.csv"');
  res.send(`name,value\n${req.query.name},1`); // ✓
});
app.get('/csv2', async (req, res) => {
  res.header('Content-Type', 'text/csv').attachment('a.csv');
  return res.send(`name,value\n${req.query.name},1`); // ✓
});
app.get('/csv3', async (req, res) => {
  res.attachment('a.csv');
  return res.send(`name,value\n${req.query.name},1`); // ✓
});
app.get('/sse', (req, res) => {
  res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache', Connection: 'keep-alive' });
  const send = (event: unknown) => {
    res.write(`data: ${JSON.stringify(event)}\n\n`); // ✓
  };
  send({ room: req.query.room });
  const timer = setInterval(() => { res.write(`data: ${JSON.stringify({ q: req.query.q })}\n\n`); }, 1000); // ✓
  req.on('close', () => clearInterval(timer));
});
app.get('/sse2', (req, res) => {
  const headers = { 'Content-Type': 'text/event-stream', Connection: 'keep-alive' };
  res.writeHead(200, headers);
  res.write(`event: hello\ndata: ${req.query.name}\n\n`); // ✓
});
app.get('/sse3', (req, res) => {
  res.set({ 'Content-Type': 'text/event-stream', Connection: 'keep-alive' });
  res.flushHeaders();
  res.write(`${req.query.name}\n\n`); // ✓
});
app.get('/buf', (req, res) => {
  const buffer = Buffer.from(String(req.query.data), 'base64');
  res.end(buffer); // ✗
});
app.get('/buf2', (req, res) => {
  const buffer = Buffer.from(String(req.query.data), 'base64');
  res.send(buffer); // ✓
});
app.use((err: Error, req: Request, res: Response, next: NextFunction) => {
  res.status(500).send(err.message);
});
app.use((err: Error, req: Request, res: Response, next: NextFunction) => {
  res.status(500).send({ error: err.message });
});
app.listen(3000);
