// @ts-nocheck: the packages are not installed.
import express from 'express';
import errorhandler from 'errorhandler';
import { format, inspect } from 'node:util';
import { Pool } from 'pg';
import { z, ZodError } from 'zod';
import { config } from './config.js';
import { createOrder, loadOrders, OrderError } from './orders.js';

const app = express();
const pool = new Pool();
const body = z.object({ name: z.string() });

app.post('/orders', async (req, res) => {
  try {
    res.json(await createOrder(req.body));
  } catch (error) {
    console.error(error.stack); // ✓ – a log
    res.status(500).json({
      message: error.message, // ?
      stack: error.stack, // ✗
    });
  }
});
app.post('/orders/text', async (req, res) => {
  try {
    res.json(await createOrder(req.body));
  } catch (error) {
    res.status(500).send('Failed: ' + error.stack); // ✗
  }
});
app.post('/orders/message', async (req, res) => {
  try {
    res.json(await createOrder(req.body));
  } catch (error) {
    res.status(500).send(String(error)); // ?
  }
});
app.post('/orders/whole', async (req, res) => {
  try {
    res.json(await createOrder(req.body));
  } catch (error) {
    res.status(500).json({ error }); // ?
  }
});
app.post('/orders/constant', async (req, res) => {
  try {
    res.json(await createOrder(req.body));
  } catch (error) {
    res.status(500).json({ error: 'Internal Server Error', code: error.code }); // ✓
  }
});
app.post('/orders/own', async (req, res) => {
  try {
    res.json(await createOrder(req.body));
  } catch (error) {
    if (error instanceof OrderError) return res.status(409).json({ error: error.message }); // ✓
    if (error instanceof TypeError) return res.status(400).json({ error: error.message }); // ?
    res.status(500).json({ error: 'Internal Server Error' }); // ✓
  }
});
app.get('/users/:id', async (req, res) => {
  try {
    res.json((await pool.query('SELECT name FROM users WHERE id = $1', [req.params.id])).rows);
  } catch (error) {
    res.status(500).json(error); // ✗ – a driver's error has its own properties
  }
});
app.get('/users/:id/detail', async (req, res) => {
  try {
    res.json((await pool.query('SELECT name FROM users WHERE id = $1', [req.params.id])).rows);
  } catch (error) {
    res.status(500).json({ reason: error.detail }); // ✗
  }
});
app.get('/users/:id/spread', async (req, res) => {
  try {
    res.json((await pool.query('SELECT name FROM users WHERE id = $1', [req.params.id])).rows);
  } catch (error) {
    res.status(500).json({ ok: false, ...error }); // ✗
  }
});
app.get('/users', (req, res) => {
  pool.query('SELECT name FROM users', (error, result) => {
    if (error) return res.status(500).send(error); // ✗
    res.json(result.rows); // ✓
  });
});
app.get('/rejected', (req, res) => {
  createOrder(req.query)
    .then((order) => res.json(order)) // ✓
    .catch((reason) => res.status(500).json({ ok: false, trace: reason.stack.split('\n') })); // ✗
});
app.get('/inspected', async (req, res) => {
  try {
    res.json(await createOrder(req.query));
  } catch (error) {
    res.type('txt').send(inspect(error)); // ✗
  }
});
app.get('/aliased', async (req, res) => {
  try {
    res.json(await createOrder(req.query));
  } catch (error) {
    const problem = error instanceof Error ? error : new Error(String(error));
    const { stack } = problem;
    const answer = { ok: false };
    answer.trace = stack; // ✗
    res.status(500).json(answer);
  }
});
app.post('/names', (req, res) => {
  try {
    res.json(body.parse(req.body));
  } catch (error) {
    if (error instanceof ZodError) return res.status(400).json({ issues: error.issues, text: error.message }); // ✓
    throw error;
  }
});
app.post('/names/only', (req, res) => {
  try {
    body.parse(req.body);
  } catch (error) {
    return res.status(400).json({ text: error.message }); // ✓ – the schema's message
  }
  res.sendStatus(204);
});
app.post('/names/late', (req, res) => {
  try {
    body.parse(req.body);
  } catch (error) {
    return res.status(500).json({ text: error.message }); // ?
  }
  res.sendStatus(204);
});

function fail(res, error) {
  res.status(500).json({ ok: false, stack: error.stack }); // ✗
}
app.get('/helper', async (req, res) => {
  try {
    res.json(await createOrder(req.query));
  } catch (error) {
    fail(res, error);
  }
});

app.use(errorhandler()); // ✗
if (process.env.NODE_ENV === 'development') app.use(errorhandler()); // ✓
app.set('env', 'development'); // ✗
app.set('env', 'production'); // ✓

app.use((error, req, res, next) => {
  res.render('error', {
    message: 'Oops', // ✓
    error, // ✗
  });
});
app.use((error, req, res, next) => {
  const message = error.expose ? error.message : 'internal'; // ✓
  res.status(error.status ?? 500).json({ message });
});
app.use((error, req, res, next) => {
  res.status(500).json({ message: 'internal', stack: process.env.NODE_ENV === 'production' ? undefined : error.stack }); // ✓
});
app.use((error, req, res, next) => {
  if (process.env.NODE_ENV !== 'test') {
    res.status(500).json({ message: 'internal', stack: error.stack }); // ✗ – production is no test
  }
});
app.use((error, req, res, next) => {
  res.render('error', { message: 'Oops', error: req.app.get('env') === 'development' ? error : {} }); // ✓
});
app.use((error, req, res, next) => {
  const status = error.status ?? 500;
  res.status(status).json({ error: status < 500 ? error.message : 'internal' }); // ✓
});
function sendProblem(res, status, detail) {
  res.status(status).type('application/problem+json').json({ title: 'Failed', status, detail });
}
app.get('/problems', async (req, res) => {
  try {
    res.json(await createOrder(req.body));
  } catch (error) {
    if (req.query.short) return sendProblem(res, 500); // ✓
    if (req.query.told) return sendProblem(res, 500, error.message); // ?
    sendProblem(res, 500, error.stack); // ✗ – the function answers with it
  }
});
app.get('/formatted', async (req, res) => {
  try {
    res.json(await createOrder(req.body));
  } catch (error) {
    res.status(500).send(format('Failed: %s', error)); // ✗ – the text shows the stack
  }
});
app.get('/callbacks', (req, res) => {
  loadOrders(req.query.page, (error, orders) => {
    if (error) return res.status(500).end(error.stack); // ✗
    return res.json(orders); // ✓
  });
  loadOrders(req.query.page, (orders, error) => res.json({ orders, stack: orders.stack })); // ✓ – nothing says that it is an error
});
app.use((error, req, res, next) => {
  if (config.isProduction === false) res.json({ stack: error.stack }); // ✓ names
  if (config.isProduction !== false) res.json({ stack: error.stack }); // ✗
});
