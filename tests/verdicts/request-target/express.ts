// @ts-nocheck: the packages are not installed.
import http from 'node:http';
import express from 'express';
import axios from 'axios';
import { isPublic } from './net';

const app = express();
app.use(express.json());
const api = axios.create({ baseURL: 'https://api.example.com' });

app.post('/fetch/:id', async (req, res) => {
  await fetch(req.body.url); // ✗
  await fetch(new URL(req.query.path, 'https://api.example.com/')); // ✗ – a whole URL replaces the base
  await fetch(`https://api.example.com${req.body.path}`); // ✗ – `@other.example`
  await fetch(`https://${req.body.host}/status`); // ✗
  await fetch(`https://api.example.com/users/${encodeURIComponent(req.params.id)}`); // ✓
  await fetch(`https://api.example.com/users/${req.params.id}`); // ? – `../`
  await fetch(`${process.env.API}/users/${req.params.id}`); // ? – `../`
  await fetch(`https://api.example.com/users/${Number(req.params.id)}`); // ✓
  await fetch(process.env.API_URL + '/x'); // ✓
  await axios.get('https://' + req.body.host + '/status'); // ✗
  await axios.get('https://api.example.com/search', { params: { q: req.query.q } }); // ✓
  await axios({ url: req.body.url }); // ✗
  await axios.request({ baseURL: req.body.url, url: '/status' }); // ✗
  await api.get(req.body.path); // ✗ – a whole URL replaces the base
  await api.get('/users/1'); // ✓
  axios.create({ baseURL: req.body.url }); // ✗
  http.get({ hostname: req.body.host, path: '/' }); // ✗
  http.get({ hostname: 'example.com', path: req.body.path }); // ✓
  http.request(req.body.url); // ✗
  await fetch(`https://${req.hostname}/status`); // ? – the program may ask itself
  await fetch(`https://${req.get('host')}/status`); // ?
  await fetch(`https://${req.get('x-server')}/status`); // ✗
  await fetch(`https://${req.headers['x-forwarded-host']}/status`); // ?
});

app.post('/checked', async (req, res) => {
  const url = new URL(req.body.url);
  if (['img.example.com'].includes(url.hostname)) await fetch(url); // ✓
  if (url.hostname === 'img.example.com') await fetch(req.body.url); // ✓
  if (url.protocol === 'https:') await fetch(url); // ✗ – any server
  if (await isPublic(req.body.url)) await fetch(req.body.url); // ?
  if (isPublic(url.hostname)) await fetch(url); // ?
  const hosts = { a: 'https://a.example.com' };
  await fetch(hosts[req.body.key] ?? 'https://a.example.com'); // ✓
});

export const ping = (url: string) => fetch(url); // ?
