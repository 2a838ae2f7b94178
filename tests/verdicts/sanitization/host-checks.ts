// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Hono } from 'hono';
import { Controller, Get, Query, Redirect } from '@nestjs/common';

const app = express();
const hono = new Hono();
const hosts = ['example.com', 'example.org'];
const isOurs = (url: string) => url.startsWith('https://api.example.com'); // ✗
const isOursAlone = (url: string) => url.startsWith('https://api.example.com/'); // ✓
const isPartner = (url: string) => url.startsWith('https://partner.example.com'); // ? ts

// A value that is chosen by the check.
app.get('/next', (req, res) => {
  const next = String(req.query.next);
  res.redirect(next.startsWith('https://app.example.com') ? next : '/'); // ✗
});
app.get('/next-whole', (req, res) => {
  const next = String(req.query.next);
  res.redirect(next.startsWith('https://app.example.com/') ? next : '/'); // ✓
});
app.get('/next-written', (req, res) => {
  const next = String(req.query.next);
  let target = '/';
  if (next.includes('app.example.com')) target = next; // ✗
  res.redirect(target);
});
app.get('/next-ours', (req, res) => {
  const next = String(req.query.next);
  const isKnown = next.startsWith('https://app.example.com'); // ✗
  res.redirect(isKnown ? next : '/');
});
app.get('/port', (req, res) => {
  const next = String(req.query.next);
  const target = next.startsWith('http://localhost:3000') ? next : '/'; // ✗ – http://localhost:3000@evil.test
  res.redirect(target);
});

// Lists of hosts.
app.get('/listed', (req, res) => {
  const next = String(req.query.next);
  if (hosts.some((host) => next.includes(host))) res.redirect(next); // ✗
});
app.get('/listed-position', (req, res) => {
  const next = String(req.query.next);
  if (hosts.some((host) => next.indexOf(host) !== -1)) res.redirect(next); // ✗
});
app.get('/gone-through', (req, res) => {
  const next = String(req.query.next);
  for (const host of hosts) if (next.includes(host)) return res.redirect(next); // ✗
  return res.redirect('/');
});
app.get('/listed-whole', (req, res) => {
  const url = new URL(String(req.query.next));
  if (hosts.some((host) => url.hostname === host)) res.redirect(url.href); // ✓
});
app.get('/tags', (req, res) => {
  const text = String(req.query.text);
  res.json({ spam: hosts.some((host) => text.includes(host)) }); // ✓
});

// Checks in functions.
app.get('/feed', async (req, res) => {
  const url = String(req.query.url);
  if (!isOurs(url)) return res.sendStatus(400);
  return res.json(await (await fetch(url)).json());
});
app.get('/feed-whole', async (req, res) => {
  const url = String(req.query.url);
  if (!isOursAlone(url)) return res.sendStatus(400);
  return res.json(await (await fetch(url)).json());
});
hono.get('/feed', async (c) => {
  const url = c.req.query('url') ?? '';
  if (!startsWell(url)) return c.notFound();
  return c.json(await (await fetch(url)).json());
});
function startsWell(address: string) {
  return address.startsWith('https://api.example.com'); // ✗
}
export const partners = (urls: string[]) => urls.filter(isPartner);

@Controller()
export class NextController {
  @Get('next')
  @Redirect()
  next(@Query('to') to: string) {
    if (!to.startsWith('https://app.example.com')) return { url: '/' }; // ✗
    return { url: to };
  }

  @Get('next-whole')
  @Redirect()
  nextWhole(@Query('to') to: string) {
    if (!to.startsWith('https://app.example.com/')) return { url: '/' }; // ✓
    return { url: to };
  }
}
