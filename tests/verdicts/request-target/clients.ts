// @ts-nocheck: the packages are not installed.
import express from 'express';
import axios from 'axios';
import got from 'got';
import ky from 'ky';
import needle from 'needle';
import superagent from 'superagent';
import request from 'request';
import WebSocket from 'ws';
import net from 'node:net';
import dns from 'node:dns';
import dgram from 'node:dgram';
import http2 from 'node:http2';
import http from 'node:http';
import https from 'node:https';
import tls from 'node:tls';
import { Client as Ssh } from 'ssh2';
import { ofetch, $fetch } from 'ofetch';
import fetch2 from 'node-fetch';
const app = express();
app.use(express.json());
const api = axios.create({ baseURL: 'https://a.example/v1', allowAbsoluteUrls: false });
const open = axios.create({ baseURL: 'https://a.example/v1' });
app.post('/x/:id', async (req, res) => {
  const x = req.body.url;
  await api.get(x); // ✓
  await api.post(x, {}); // ✓
  await api.get(x, { allowAbsoluteUrls: true }); // ✗
  await api({ url: x, baseURL: x }); // ✗
  await api({ url: x }); // ✓
  await api('/x', { baseURL: x }); // ✗
  await api.request({ url: x, baseURL: x }); // ✗
  await open.get(x); // ✗
  await open.get(x, { allowAbsoluteUrls: false }); // ✓
  await axios.get(x, { baseURL: 'https://a.example', allowAbsoluteUrls: false }); // ✓
  await axios.post(x, {}, { baseURL: 'https://a.example', allowAbsoluteUrls: false }); // ✓
  await axios.get('/a', { baseURL: x }); // ✗
  await axios.post('/a', {}, { baseURL: x }); // ✗
  await axios.request({ url: x, method: 'get' }); // ✗
  await axios.getUri({ url: x }); // ✓
  await axios({ url: x, baseURL: 'https://a.example', allowAbsoluteUrls: false }); // ✓
  axios.create({ baseURL: x }); // ✗
  await got(x); // ✗
  await got.get(x); // ✗
  await got({ url: x }); // ✗
  await got('users', { prefixUrl: x }); // ✗
  await ky.extend({ timeout: 1 }).get(x); // ✗
  await got.extend({ prefixUrl: 'https://a.example' })(x); // ✗
  await got.extend({ prefixUrl: x })('a'); // ✗
  await ky(x); // ✗
  await ky.create({ prefixUrl: 'https://a.example' }).get(x); // ✓
  await ky('a', { prefixUrl: x }); // ✗
  await needle('get', x); // ✗
  await needle.get(x, () => {}); // ✗
  needle.request('get', x, {}, () => {}); // ✗
  await superagent.get(x); // ✗
  superagent('GET', x); // ✗
  superagent.agent().get(x); // ✗
  request(x, () => {}); // ✗
  request({ uri: x }, () => {}); // ✗
  request.defaults({ json: true })(x); // ✗
  new WebSocket(x); // ✗
  net.connect(80, x); // ✗
  net.connect({ host: x, port: 1 }); // ✗
  new net.Socket().connect(80, x); // ✗
  dns.lookup(x, () => {}); // ?
  dgram.createSocket('udp4').send('x', 53, x); // ✗
  http2.connect(x); // ✗
  http.get(x); // ✗
  http.get('https://a.example', { hostname: x }); // ✗
  https.request({ host: x }); // ✗
  tls.connect(443, x); // ✗
  new Ssh().connect({ host: x }); // ✗
  await ofetch(x); // ✗
  await $fetch(x); // ✗
  await $fetch('/x', { baseURL: x }); // ✗
  $fetch.create({ baseURL: x }); // ✗
  await fetch2(x); // ✗
  await fetch(new Request(x)); // ✗
  res.end();
});
