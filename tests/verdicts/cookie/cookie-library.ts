// @ts-nocheck: the packages are not installed.
import express from 'express';
import { parse, parseSetCookie, stringifySetCookie } from 'cookie';
import { JSONCookie, JSONCookies } from 'cookie-parser';
import fastifyCookie from '@fastify/cookie';

const app = express();

app.post('/login', (req, res) => {
  res.append('Set-Cookie', stringifySetCookie({ name: 'sid', value: req.body.id, secure: true })); // ✗
  res.append('Set-Cookie', stringifySetCookie({ name: 'sid', value: req.body.id, httpOnly: true, secure: true, sameSite: 'lax' })); // ✓
  const cookies = parse(req.headers.cookie);
  const [name] = Object.values(parseSetCookie(req.body.line));
  res.type('html');
  res.send(`<p>${cookies.name}</p>`); // ? no-unescaped-html-response
  res.send(`<p>${fastifyCookie.parse(req.headers.cookie).name}</p>`); // ? no-unescaped-html-response
  res.send(`<p>${JSONCookie(req.body.text).name}</p>`); // ✗ no-unescaped-html-response
  res.send(`<p>${JSONCookies(req.body).name}</p>`); // ✗ no-unescaped-html-response
  res.send(`<p>${name}</p>`); // ✗ no-unescaped-html-response
});
