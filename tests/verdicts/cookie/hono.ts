// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';
import { deleteCookie, setCookie, setSignedCookie } from 'hono/cookie';
import { sign } from 'hono/jwt';
import { CookieStore, MemoryStore, sessionMiddleware } from 'hono-sessions';
import { cookieOptions } from './settings';

const app = new Hono();
const store = new MemoryStore();
app.use('/a/*', sessionMiddleware({ store, expireAfterSeconds: 900 })); // ✗
app.use('/b/*', sessionMiddleware({ store: new CookieStore(), encryptionKey: process.env.KEY, cookieOptions: { sameSite: 'Lax', path: '/', httpOnly: true } })); // ✗
app.use('/c/*', sessionMiddleware({ store, cookieOptions: { sameSite: 'Lax', path: '/', httpOnly: true, secure: true } })); // ✓

app.post('/login', async (c) => {
  const id = crypto.randomUUID();
  setCookie(c, 'session', id); // ✗
  setCookie(c, 'session', id, { httpOnly: true }); // ✗
  setCookie(c, 'session', id, { httpOnly: true, secure: false, sameSite: 'Lax' }); // ✗
  setCookie(c, 'session', id, { httpOnly: true, secure: true }); // ?
  setCookie(c, 'session', id, { httpOnly: true, secure: true, sameSite: 'Lax', path: '/', maxAge: 3600 }); // ✓
  setCookie(c, 'session', id, { httpOnly: true, sameSite: 'Strict', prefix: 'host' }); // ✓ – the prefix brings Secure
  setCookie(c, 'session', id, { sameSite: 'Strict', prefix: 'secure' }); // ✗ – but not HttpOnly
  setCookie(c, 'session', id, cookieOptions); // ?
  setCookie(c, 'theme', 'dark'); // ✓
  deleteCookie(c, 'session'); // ✓
  await setSignedCookie(c, 'sid', id, c.env.SECRET); // ✗
  await setSignedCookie(c, 'sid', id, c.env.SECRET, { httpOnly: true, secure: true, sameSite: 'Strict' }); // ✓
  const token = await sign({ sub: id }, c.env.SECRET);
  setCookie(c, 'id', token, { httpOnly: true, sameSite: 'Lax' }); // ✗ names
  c.header('Set-Cookie', `session=${id}; Path=/`); // ✗
  c.header('Set-Cookie', `session=${id}; Path=/; HttpOnly; Secure; SameSite=Lax`, { append: true }); // ✓
  c.res.headers.append('Set-Cookie', `session=${id}; HttpOnly`); // ✗
  return new Response(null, { status: 303, headers: { location: '/', 'set-cookie': `session=${id}` } }); // ✗
});

app.post('/logout', (c) => {
  setCookie(c, 'session', '', { maxAge: 0 }); // ✓
  return c.json({ done: true }, 200, { 'Set-Cookie': 'session=1; HttpOnly' }); // ✗
});

export default app;
