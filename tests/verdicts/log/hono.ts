// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import pino from 'pino';

const logger = pino();
const app = new Hono<{ Bindings: { API_KEY: string; REGION: string } }>();

app.use('*', async (c, next) => {
  console.log(c.req.method, c.req.path); // ✓
  console.log(c.req.header()); // ✗
  console.log('authorization', c.req.header('authorization')); // ✗
  console.log('agent', c.req.header('user-agent')); // ✓
  console.log('session', getCookie(c, 'access_token')); // ✗
  console.log('theme', getCookie(c, 'theme')); // ✓
  console.log(getCookie(c)); // ✗
  logger.info({ headers: c.req.header() }, 'request'); // ✗
  logger.info({ key: c.env.API_KEY }); // ✗
  logger.info({ region: c.env.REGION }); // ✓
  console.log(c.env); // ✗
  console.debug(JSON.stringify(c.req.query())); // ?
  await next();
});

app.post('/login', async (c) => {
  const { email, password } = await c.req.json();
  console.log('login', password); // ✗
  console.log(`login ${password}`); // ✗
  console.log('login', typeof password); // ✓
  const body = await c.req.json();
  console.log('otp', body.otp); // ✗
  logger.info({ body }); // ✗
  const form = await c.req.parseBody();
  console.log('card', form['cardNumber']); // ✗
  console.log('note', form['note']); // ✓
  return c.json({ email });
});

export default app;
