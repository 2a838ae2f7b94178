// @ts-nocheck: the packages are not installed.
// packages: express@^4.21.0
import express from 'express';
import Fastify from 'fastify';
const app = express();
app.get('/a/:id(\\d+)', (req, res) => { res.send(`<p>${req.params.id}</p>`); }); // ✓
app.get('/a/:id([0-9a-f]{24})/b/:name', (req, res) => { res.send(`<p>${req.params.id}</p>`); }); // ✓
app.get('/a/:id([0-9a-f]{24})/b/:name', (req, res) => { res.send(`<p>${req.params.name}</p>`); }); // ✗
app.get('/a/:id(.*)', (req, res) => { res.send(`<p>${req.params.id}</p>`); }); // ✗
app.get('/a/:id([^<]+)', (req, res) => { res.send(`<p>${req.params.id}</p>`); }); // ✗
app.get('/:lang(de|en)?/x', (req, res) => { res.send(`<p>${req.params.lang}</p>`); }); // ✓
app.get('/:a(\\d+)-:b(\\d+)', (req, res) => { const { a, b } = req.params; res.send(`<p>${a}${b}</p>`); }); // ✓
const only = (req, res) => { res.send(`<p>${req.params.id}</p>`); }; // ✓
app.get('/s/:id(\\d+)', only);
app.route('/r/:id(\\w+)').get((req, res) => { res.send(`<p>${req.params.id}</p>`); }); // ✓
const fastify = Fastify();
fastify.get('/f/:id(^\\d+$)', (request, reply) => { reply.type('text/html').send(`<p>${request.params.id}</p>`); }); // ✓
fastify.get('/f/:id', (request, reply) => { reply.type('text/html').send(`<p>${request.params.id}</p>`); }); // ✗
const shared = (req, res) => {
  res.send(`<p>${req.params.id}</p>`); // ✗ – one of its paths lets anything through
};
app.get('/shared/:id(\\d+)', shared);
app.get('/other/:id', shared);
