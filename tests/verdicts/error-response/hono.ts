// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';
import type { Context, ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { Pool } from 'pg';
import { z } from 'zod';
import { charge } from './payments';

const pool = new Pool();
const schema = z.object({ name: z.string() });
const app = new Hono();

app.post('/pay', async (c) => {
  try {
    return c.json(await charge(await c.req.json()));
  } catch (error) {
    console.error(error.stack); // ✓ – a log
    return c.json({ failed: true, stack: error.stack }, 500); // ✗
  }
});
app.post('/pay/sent', async (c) => {
  try {
    return c.json(await charge(await c.req.json()));
  } catch (error) {
    return c.json({ error: error.message }, 500); // ?
  }
});
app.post('/pay/constant', async (c) => {
  try {
    return c.json(await charge(await c.req.json()));
  } catch {
    return c.json({ error: 'Internal Server Error' }, 500); // ✓
  }
});
app.get('/users', async (c) => {
  try {
    const { rows } = await pool.query('SELECT * FROM users');
    return c.json(rows);
  } catch (error) {
    if (c.req.query('details')) return c.json(error, 500); // ✗ – pg's
    return c.text(error.message, 500); // ?
  }
});
app.post('/users', async (c) => {
  try {
    return c.json(schema.parse(await c.req.json()), 201);
  } catch (error) {
    return c.json({ error: error.message }, 400); // ✓ – what the schema said, or the reader of JSON
  }
});
app.get('/users/check', (c) => {
  try {
    return c.json(schema.parse(c.req.query('user')));
  } catch (error) {
    return c.json({ error: error.message }, 400); // ✓ – what the schema said
  }
});
app.get('/page', async (c) => {
  try {
    return c.html(await charge());
  } catch (error) {
    return c.html(`<pre>${error.stack}</pre>`, 500); // ✗
  }
});
app.get('/body', async (c) => {
  try {
    return c.body(await charge());
  } catch (error) {
    if (error instanceof HTTPException) return c.text(error.message, error.status); // ✓ – meant for the client
    return c.newResponse(String(error.stack), 500); // ✗
  }
});
app.get('/response', async (c) => {
  try {
    return await charge();
  } catch (error) {
    return Response.json({ stack: error.stack }, { status: 500 }); // ✗
  }
});

app.onError((error, c) => {
  if (error instanceof HTTPException) return error.getResponse(); // ✓
  console.error(error);
  if (c.req.query('text')) return c.text(`${error.name}: ${error.stack}`, 500); // ✗
  return c.json({ error: error.message }, 500); // ?
});
const quiet = new Hono().onError((error, c) => {
  if (process.env.NODE_ENV === 'development') return c.text(error.stack, 500); // ✓
  return c.text('Internal Server Error', 500); // ✓
});
const failed: ErrorHandler = (error, c) => c.json({ stack: error.stack }, 500); // ✗ ts
export const report = (error: Error, c: Context) => c.json({ error: error.message }, 500); // ✓ – what is handed to it is not known
app.route('/quiet', quiet);

export { failed };
export default app;
