// @ts-nocheck: the packages are not installed.
import express, { type Response } from 'express';
import Fastify from 'fastify';
import helmet from 'helmet';
import { setHeaders, sendXml, track } from './util';
import mime from 'mime-types';
const app = express();
app.get('/1', (req, res) => { res.type('text/plain').send(req.query.q); }); // ✓
app.get('/2', (req, res) => { res.type('html').send(req.query.q); }); // ✗
app.get('/3', (req, res) => { res.type('.txt').send(req.query.q); }); // ✓
app.get('/4', (req, res) => { res.contentType('json').send(req.query.q); }); // ✓
app.get('/5', (req, res) => { res.set('Content-Type', 'text/plain').send(req.query.q); }); // ✓
app.get('/6', (req, res) => { res.set({ 'Content-Type': 'text/plain' }).send(req.query.q); }); // ✓
app.get('/7', (req, res) => { res.header('content-type', 'text/plain; charset=utf-8').send(req.query.q); }); // ✓
app.get('/8', (req, res) => { res.setHeader('content-type', 'text/plain'); res.end(req.query.q); }); // ✓
app.get('/9', (req, res) => { res.writeHead(200, { 'Content-Type': 'text/plain' }); res.end(req.query.q); }); // ✓
app.get('/10', (req, res) => { res.writeHead(200, 'OK', { 'Content-Type': 'text/plain' }).end(req.query.q); }); // ✓
app.get('/11', (req, res) => { res.writeHead(200, ['Content-Type', 'text/plain']); res.end(req.query.q); }); // ✓
app.get('/12', (req, res) => {
  const headers = { 'X-A': '1' };
  headers['Content-Type'] = 'text/plain';
  res.writeHead(200, headers);
  res.end(req.query.q); // ✓
});
app.get('/13', (req, res) => { const type = 'text/plain'; res.type(type); res.send(req.query.q); }); // ✓
app.get('/14', (req, res) => { res.type(mime.lookup(req.path)); res.send(req.query.q); }); // ?
app.get('/15', (req, res) => { res.type(req.accepts('html') ? 'text/plain' : 'json'); res.send(req.query.q); }); // ?
app.get('/16', (req, res) => { if (req.query.raw) { res.type('text/plain'); } res.send(req.query.q); }); // ?
app.get('/17', (req, res) => {
  if (req.query.raw) { res.type('text/plain'); return res.send(req.query.q); } // ✓
  res.send('x'); // ✓
});
app.get('/18', (req, res) => {
  if (req.query.raw) { res.type('text/plain'); return res.send(req.query.q); } // ✓
  res.send(req.query.q); // ✗
});
app.get('/19', (req, res) => {
  if (req.query.raw) { res.type('text/plain'); res.send(req.query.q); } // ✓
  else { res.send(req.query.q); } // ✗
});
app.get('/20', (req, res) => {
  switch (req.query.as) {
    case 'text': res.type('text/plain'); res.send(req.query.q); break; // ✓
    default: res.send(req.query.q); // ✗
  }
});
app.get('/21', (req, res) => { res.send(req.query.q); res.type('text/plain'); }); // ✗
app.get('/22', (req, res) => { setHeaders(res); res.send(req.query.q); }); // ? names
app.get('/23', (req, res) => { track(req, res); res.send(req.query.q); }); // ✗
function plain(response: Response) { response.setHeader('Content-Type', 'text/plain'); }
function plainIf(response: Response, yes: boolean) { if (yes) response.setHeader('Content-Type', 'text/plain'); }
app.get('/24', (req, res) => { plain(res); res.send(req.query.q); }); // ✓
app.get('/25', (req, res) => { plainIf(res, true); res.send(req.query.q); }); // ?
function sendText(response: Response, text: string) { response.type('text/plain'); response.send(text); } // ✓
app.get('/26', (req, res) => { sendText(res, req.query.q); });
function sendTyped(response: Response, text: string) { response.send(text); } // ✓
app.get('/27', (req, res) => { res.type('txt'); sendTyped(res, req.query.q); });
function sendForBoth(response: Response, text: string) { response.send(text); } // ?
app.get('/28', (req, res) => { res.type('txt'); sendForBoth(res, req.query.q); });
app.get('/29', (req, res) => { sendForBoth(res, req.query.q); });
function sendAsItIs(response: Response, text: string) { response.send(text); } // ✗
app.get('/30', (req, res) => { sendAsItIs(res, req.query.q); });
const textOnly = (req, res, next) => { res.type('text/plain'); next(); };
app.get('/31', textOnly, (req, res) => { res.send(req.query.q); }); // ✓
app.get('/32', (req, res) => { res.format({ text() { res.send(req.query.q); }, html() { res.send('x'); } }); }); // ✓
app.get('/33', (req, res) => { res.attachment('x.csv').send(req.query.q); }); // ✓
app.get('/34', (req, res) => {
  res.setHeader('Content-Disposition', `attachment; filename="${Date.now()}.html"`);
  res.type('html');
  res.send(req.query.q); // ✓
});
app.get('/35', (req, res) => { res.setHeader('Content-Disposition', 'inline'); res.send(req.query.q); }); // ✗
app.get('/36', (req, res) => { res.type('image/svg+xml').send(`<svg><text>${req.query.q}</text></svg>`); }); // ✗
app.get('/37', (req, res) => { res.type('application/xml').send(`<a>${req.query.q}</a>`); }); // ?
app.get('/38', (req, res) => { sendXml(res, `<a>${req.query.q}</a>`); }); // ✓
app.get('/39', (req, res) => { res.send({ a: req.query.q }); }); // ✓
app.get('/40', (req, res) => { res.send([req.query.q]); }); // ✓
app.get('/41', (req, res) => { res.send(req.body.items.map((item) => item.name)); }); // ✓
app.get('/42', (req, res) => { res.send(Object.keys(req.body)); }); // ✓
app.get('/43', (req, res) => { res.send(Number(req.query.q)); }); // ✓
app.get('/44', (req, res) => { res.send(Buffer.from(req.query.q as string)); }); // ✓
app.get('/45', (req, res) => { res.send(req.query.q === 'x'); }); // ✓
app.get('/46', (req, res) => { res.send(Buffer.from(req.query.q as string).toString('utf8')); }); // ✗
app.get('/47', (req, res) => {
  res.json(req.query.q);
  res.jsonp(req.query.q);
  res.sendStatus(404);
  res.render('x', { q: req.query.q }); // ✓
});
app.get('/48', (req, res) => { res.cond && res.type('text/plain'); res.send(req.query.q); }); // ?
app.get('/49', (req, res) => { const out = () => res.send(req.query.q); res.type('text/plain'); out(); }); // ?
app.get('/50', (req, res) => { res.type('text/plain'); setTimeout(() => { res.send(req.query.q); }, 10); }); // ✓
app.get('/51', (req, res) => { res.type('text/plain'); out(); function out() { res.send(req.query.q); } }); // ?
app.get('/52', async (req, res) => {
  try { res.type('text/plain'); await x(); res.send(req.query.q); } catch (e) { res.status(500).send(req.query.q); } // ?
});
app.get('/53', async (req, res) => {
  res.type('text/plain');
  try { await x(); res.send(req.query.q); } catch (e) { res.status(500).send(req.query.q); } // ✓
});
app.get('/54', async (req, res) => {
  res.status(200);
  res.set('Content-Type', 'application/json');
  return res.end(`{"a":"${req.query.q}"}`); // ✓
});
app.get('/55', async (req, res) => { res.end(req.query.q); }); // ✗
app.get('/56', async (req, res) => { res.end('You said ' + req.query.q); }); // ✓
app.get('/57', async (req, res) => { res.write('<ul>'); res.write('text ' + req.query.q); res.end(); }); // ✗
app.get('/58', async (req, res) => {
  for (const x of [].concat(req.query.q)) res.write('<li>' + x); // ✗
  res.end();
});
app.get('/59', async (req, res) => {
  const type = `text/plain; charset=${process.env.CHARSET}`;
  res.type(type).send(req.query.q); // ✓
});
app.get('/60', async (req, res) => {
  const contentType = req.query.html ? 'text/html' : 'text/plain';
  res.setHeader('Content-Type', contentType);
  res.send(req.query.q); // ?
});
app.get('/61', async (req, res) => { res.set('X-Frame-Options', 'DENY').send(req.query.q); }); // ✗
app.get('/62', async (req, res) => { res.set(req.app.locals.headers).send(req.query.q); }); // ?
app.get('/63', (req, res) => res.status(400).type('text').send(`bad ${req.query.q}`)); // ✓

const secured = express();
secured.use(helmet());
secured.get('/1', (req, res) => { res.end(req.query.q); }); // ✓
secured.get('/2', (req, res) => { res.send(req.query.q); }); // ✗

const fastify = Fastify();
fastify.get('/1', (request, reply) => { reply.send(request.query.q); }); // ✓
fastify.get('/2', (request, reply) => { reply.type('text/html').send(request.query.q); }); // ✗
fastify.get('/3', (request, reply) => {
  reply.header('Content-Type', 'text/html; charset=utf-8');
  reply.send(`<p>${request.query.q}</p>`); // ✗
});
fastify.get('/4', (request, reply) => {
  reply.headers({ 'Content-Type': 'text/html' }).send(`<p>${request.query.q}</p>`); // ✗
});
fastify.get('/5', async (request, reply) => { reply.type('text/html'); return `<p>${request.query.q}</p>`; }); // ✗
fastify.get('/6', async (request, reply) => { return `<p>${request.query.q}</p>`; }); // ✓
fastify.get('/7', async (request, reply) => reply.code(404).type('text/html').send(`<p>${request.query.q}</p>`)); // ✗
fastify.get('/8', async (request, reply) => {
  reply.raw.writeHead(200, { 'Content-Type': 'text/event-stream' });
  reply.raw.write(`${request.query.q}\n\n`); // ✓
});
fastify.get('/9', async (request, reply) => {
  reply.raw.setHeader('Content-Type', 'text/event-stream');
  reply.raw.write(`${request.query.q}\n\n`); // ✓
});
fastify.get('/10', async (request, reply) => {
  reply.raw.setHeader('Content-Type', 'text/html');
  reply.raw.end(`<p>${request.query.q}</p>`); // ✗
});
