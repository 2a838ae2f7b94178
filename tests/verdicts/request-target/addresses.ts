// @ts-nocheck: the packages are not installed.
import express from 'express';
import ipaddr from 'ipaddr.js';
import { isPublic } from './networks';

const app = express();

app.get('/member', async (req, res) => {
  const url = new URL(String(req.query.target));
  if (ipaddr.parse(url.hostname).range() !== 'unicast') return res.sendStatus(400);
  res.json(await fetch(url)); // ?
});

app.get('/kept', async (req, res) => {
  const target = String(req.query.target);
  const { hostname } = new URL(target);
  const address = ipaddr.process(hostname);
  const range = address.range();
  if (range === 'private' || range === 'loopback') return res.sendStatus(400);
  res.json(await fetch(target)); // ?
});

app.get('/host', async (req, res) => {
  const host = String(req.query.host);
  if (ipaddr.parse(host).range() !== 'unicast') throw new Error('range');
  res.json(await fetch(`http://${host}/status`)); // ?
});

app.get('/listed', async (req, res) => {
  const host = String(req.query.host);
  if (['private', 'loopback', 'linkLocal'].includes(ipaddr.parse(host).range())) throw new Error('range');
  res.json(await fetch(`http://${host}/status`)); // ?
});

app.get('/predicate', async (req, res) => {
  const target = String(req.query.target);
  const { hostname } = new URL(target);
  if (!isPublic(hostname)) return res.sendStatus(400);
  res.json(await fetch(target)); // ?
});

app.get('/constant', async (req, res) => {
  if (ipaddr.parse('10.0.0.1').range() !== 'unicast') console.warn('private');
  res.json(await fetch('https://a.example/')); // ✓
});

app.get('/other', async (req, res) => {
  const host = String(req.query.host);
  if (ipaddr.parse(String(req.query.other)).range() !== 'unicast') return res.sendStatus(400);
  res.json(await fetch(`http://${host}/status`)); // ✗
});

app.get('/no-exit', async (req, res) => {
  const host = String(req.query.host);
  if (ipaddr.parse(host).range() !== 'unicast') console.warn('range');
  res.json(await fetch(`http://${host}/status`)); // ✗
});

app.get('/known', async (req, res) => {
  const host = String(req.query.host);
  if (host.slice(0, 3) === '10.') return res.sendStatus(400);
  res.json(await fetch(`http://${host}/status`)); // ✗
});
