// @ts-nocheck: the packages are not installed.
import express, { type Request, type Response } from 'express';
import asyncHandler from 'express-async-handler';
import escapeHtml from 'escape-html';
import { isOurs, wrap } from './sites';

const app = express();
app.use(express.json());

app.use((req, res, next) => {
  if (req.secure) return next();
  res.redirect(req.originalUrl); // ✗ – `//host` is a path, too
});
app.use(asyncHandler(async (req, res, next) => {
  if (!req.secure) res.redirect(req.originalUrl); // ✗
  load().then(() => res.redirect(req.url)); // ✗
}));
app.use('/files', (req, res) => res.redirect(req.originalUrl)); // ?
app.get('/wrapped', asyncHandler(async (req, res) => res.redirect(req.originalUrl))); // ? – only this path comes here
app.get('/listed', [wrap(async (req, res) => res.redirect(req.originalUrl))]); // ?
app.get('/later', (req, res) => {
  load().then(() => res.redirect(req.originalUrl)); // ? – the function of the promise is called on this path alone
});
app.get('*all', wrap((req, res) => res.redirect(req.originalUrl))); // ✗
export const later = asyncHandler(async (req: Request, res: Response) => res.redirect(req.originalUrl)); // ? ts – where it is registered is not known
app.get('/login', (req, res) => {
  res.redirect(req.query.url); // ✗
  res.redirect(302, req.body.next || '/'); // ✗
  res.redirect('/' + req.params.rest); // ✗ – `//host`
  res.redirect('https://app.example.com' + req.query.path); // ✗ – `.other.example`
  res.redirect(encodeURI(req.query.next)); // ✗
  res.redirect('/users/' + req.params.id); // ✓
  res.redirect(`https://login.example.com/?next=${encodeURIComponent(req.body.next)}`); // ✓
  res.redirect(req.user ? '/a' : '/b'); // ✓
  res.redirect(301, `${process.env.SITE}/users/${req.params.id}`); // ✓
  res.redirect(301, `https://${req.hostname}${req.originalUrl}`); // ?
  res.redirect(req.get('Referer') || '/'); // ?
  res.redirect(req.originalUrl); // ? – `//host` does not come to this path
  res.location(req.query.url); // ✗
  res.set('Location', req.query.url).sendStatus(302); // ✗
  res.header('X-Target', req.query.url); // ✓
  res.set({ Location: req.query.url }); // ✗
  res.header({ Location: '/home' }); // ✓
  res.append('Location', req.query.url); // ✗
  res.setHeader('Location', req.query.url); // ✗
  res.appendHeader('location', req.query.url); // ✗
  res.setHeader('Refresh', `0; url=${req.query.url}`); // ✗
  res.writeHead(302, { Location: req.query.url }); // ✗
  res.header('Location', req.query.url); // ✗
});

app.get('/checked', (req, res) => {
  const next = String(req.query.next);
  if (['/home', '/profile'].includes(next)) res.redirect(next); // ✓
  if (/^\/(?![\/\\])/.test(next)) res.redirect(next); // ✓
  if (next.startsWith('/')) res.redirect(next); // ✗ – `//host`
  if (next.startsWith('/') && !next.startsWith('//')) res.redirect(next); // ? – `/\host`
  if (!next.startsWith('//')) res.redirect(next); // ✗ – any URL
  if (next.startsWith('https://example.com/')) res.redirect(next); // ✓
  if (next.startsWith('https://example.com')) res.redirect(next); // ✗ – `https://example.com.other.example`
  if (next.startsWith(process.env.SITE)) res.redirect(next); // ?
  if (isOurs(next)) res.redirect(next); // ?
});

app.get('/urls', (req, res) => {
  const url = new URL(req.query.next, 'https://app.example.com');
  res.redirect(url.href); // ✗ – a whole URL replaces the base
  if (url.origin === 'https://app.example.com') res.redirect(url.href); // ✓
  if (url.origin === 'https://app.example.com') res.redirect(url.pathname); // ✗ – the path of `/.//host`
  if (url.host === req.headers.host) res.redirect(url.href); // ?
  if (isOurs(url.hostname)) res.redirect(url.toString()); // ?
  if (url.hostname.endsWith('.example.com')) res.redirect(url.href); // ✓
  res.redirect('/home' + url.search); // ✓
});

export const back = (target: string) => (req: Request, res: Response) => res.redirect(target); // ? ts

app.post('/refreshed', (req, res) => {
  const next = escapeHtml(req.body.next);
  if (req.body.now) return res.send(`<meta http-equiv="refresh" content="0; url=${next}">`); // ✗
  if (req.body.later) return res.send(`<head><meta http-equiv=refresh content="5;url='${next}'"></head>`); // ✗
  if (req.body.user) return res.send(`<meta http-equiv="refresh" content="0; url=/users/${next}">`); // ✓
  res.send(`<meta http-equiv="content-language" content="${next}">`); // ✓
});

app.get('/begun', (req, res) => {
  const next = String(req.query.next);
  if (!/^\/(?![/\\])/.test(next)) return res.redirect('/');
  if (req.query.raw) return res.set('Location', next).sendStatus(302); // ? – a tab behind the slash is sent as it is
  res.redirect(next); // ✓ – encoded
});

app.get('/slashes', (req, res) => {
  const next = String(req.query.next);
  res.redirect(/^\/[\w/-]*$/.test(next) && !next.startsWith('//') ? next : '/'); // ?
});
