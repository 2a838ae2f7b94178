// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';

const app = new Hono();

app.get('/login', (c) => {
  c.header('Location', c.req.query('next')); // ✗
  return c.redirect(c.req.query('next') ?? '/'); // ✗
});
app.get('/users/:id', (c) => c.redirect(`/users/${c.req.param('id')}`)); // ✓
app.get('/checked', (c) => {
  const next = c.req.query('next') ?? '/';
  const url = new URL(next, c.req.url);
  if (url.origin !== 'https://app.example.com') return c.redirect('/');
  return c.redirect(url.href); // ✓
});
app.get('/slash', (c) => c.redirect(new URL('/login', c.req.url).href)); // ✓
app.get('/begun', (c) => {
  const next = c.req.query('next') ?? '/';
  return c.redirect(/^\/(?![/\\])/.test(next) ? next : '/'); // ? – a tab behind the slash is sent as it is
});
app.get('/begun/there', async (c) => {
  const next = c.req.query('next');
  if (next && (await isKnown(c.req.query('user'))) && next !== null && next.startsWith('/') && /^\/[^/\\]/.test(next)) return c.redirect(next); // ?
  if (next && isOurs(next) && /^\/[^/\\]/.test(next)) return c.redirect(next); // ✓
  return c.redirect('/');
});
