// @ts-nocheck: the packages are not installed.
import { exec } from 'node:child_process';
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';

const app = new Hono();

app.use(async (c, next) => {
  c.set('domain', c.req.query('domain'));
  c.set('count', Number(c.req.query('count')));
  await next();
});
app.use('/logs/*', createMiddleware(async (c, next) => {
  c.set('file', c.req.header('x-file'));
  await next();
}));

app.get('/dig', (c) => {
  exec(`dig ${c.get('domain')}`); // ✗
  exec(`dig ${c.var.domain}`); // ✗
  exec(`dig +tries=${c.get('count')} example.com`); // ✓
  exec(`dig +tries=${c.var.count} example.com`); // ✓
  exec(`dig ${c.get('tenant')}`); // ? – another file sets it
  return c.text('');
});
app.get('/logs/tail', (c) => {
  exec(`tail ${c.var.file}`); // ✗
  return c.text('');
});

export default app;
