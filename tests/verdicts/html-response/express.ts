// @ts-nocheck: the packages are not installed.
import express from 'express';
import escapeHtml from 'escape-html';
import { Pool } from 'pg';
import { renderPage } from './views';
import footer from './footer.html';

const app = express();
const pool = new Pool();
app.use(express.json());

app.get('/search', (req, res) => {
  res.send(`<h1>Results for ${req.query.q}</h1>`); // ✗
});
app.get('/search/escaped', (req, res) => {
  res.send(`<h1>Results for ${escapeHtml(req.query.q)}</h1>`); // ✓
});
app.get('/echo', (req, res) => {
  res.send(req.query.message); // ✗ – a string becomes text/html
});
app.post('/echo/body', (req, res) => {
  res.send(req.body); // ✓ – an object is sent as JSON
});
app.post('/echo/field', (req, res) => {
  res.send(req.body.message); // ✗
});
app.get('/echo/json', (req, res) => {
  res.json({ message: req.query.message }); // ✓
});
app.get('/echo/object', (req, res) => {
  res.send({ message: req.query.message }); // ✓
});
app.get('/echo/plain', (req, res) => {
  res.type('text/plain').send(req.query.message); // ✓
});
app.get('/echo/plain-before', (req, res) => {
  res.type('txt');
  res.send(`You asked for ${req.query.message}`); // ✓
});
app.get('/echo/header', (req, res) => {
  res.set('Content-Type', 'application/json');
  res.send(`{"message":"${req.query.message}"}`); // ✓ – not HTML
});
app.get('/echo/html-header', (req, res) => {
  res.set('Content-Type', 'text/html; charset=utf-8');
  res.send(`<p>${req.query.message}</p>`); // ✗
});
app.get('/missing', (req, res) => {
  res.status(404).send('No page called ' + req.params.page); // ✗
});
app.get('/count', (req, res) => {
  res.send(`<p>Page ${Number(req.query.page) || 1}</p>`); // ✓
});
app.get('/stream', (req, res) => {
  res.write(`<li>${req.query.item}</li>`); // ✗ – no content type: browsers sniff
  res.end();
});
app.get('/end', (req, res) => {
  res.setHeader('Content-Type', 'text/plain');
  res.end(`Hello ${req.query.name}`); // ✓
});
app.get('/head', (req, res) => {
  res.writeHead(200, { 'Content-Type': 'text/html' });
  res.end(`Hello ${req.query.name}`); // ✗
});
app.get('/link', (req, res) => {
  res.send(`<a href="${escapeHtml(req.query.url)}">back</a>`); // ✗ – javascript: survives
});
app.get('/link/local', (req, res) => {
  res.send(`<a href="/items?q=${encodeURIComponent(req.query.q)}">again</a>`); // ✓
});
app.get('/attribute', (req, res) => {
  res.send(`<input value=${escapeHtml(req.query.value)}>`); // ✗ – unquoted
});
app.get('/attribute/quoted', (req, res) => {
  res.send(`<input value="${escapeHtml(req.query.value)}">`); // ✓
});
app.get('/state', (req, res) => {
  res.send(`<script>window.filters = ${JSON.stringify(req.query)}</script>`); // ✗
});
app.get('/state/escaped', (req, res) => {
  res.send(`<script>window.filters = ${JSON.stringify(req.query).replace(/</g, '\\u003c')}</script>`); // ✓
});
app.get('/agent', (req, res) => {
  res.send(`<p>Your browser: ${req.headers['user-agent']}</p>`); // ? – only one's own header
});
app.use((req, res) => {
  res.status(404).send(`Cannot ${req.method} ${req.originalUrl}`); // ?
});
app.get('/articles/:id', async (req, res) => {
  const { rows } = await pool.query('SELECT title, body FROM articles WHERE id = $1', [req.params.id]);
  res.send(`<h1>${rows[0].title}</h1>`); // ? – stored
});
app.get('/articles/:id/escaped', async (req, res) => {
  const { rows } = await pool.query('SELECT title FROM articles WHERE id = $1', [req.params.id]);
  res.send(`<h1>${escapeHtml(rows[0].title)}</h1>`); // ✓
});
app.get('/layout', (req, res) => {
  res.send(`<main>welcome</main>${footer}`); // ✓
});
app.get('/rendered', (req, res) => {
  res.send(renderPage(req.query.title)); // ?
});
app.get('/view', (req, res) => {
  res.render('article', { title: req.query.title }); // ✓
});
app.get('/formats', (req, res) => {
  res.format({
    html() { res.send(`<b>${req.query.name}</b>`); }, // ✗
    json() { res.json({ name: req.query.name }); }, // ✓
  });
});
app.get('/items/:id', (req, res) => {
  if (!/^\d+$/.test(req.params.id)) {
    res.sendStatus(404);
    return;
  }
  res.send(`<h1>Item ${req.params.id}</h1>`); // ✓
});
