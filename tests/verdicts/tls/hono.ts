// @ts-nocheck: the packages are not installed.
import { createServer } from 'node:https';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Agent, fetch } from 'undici';
import { cert, key } from './settings';

const app = new Hono();

app.get('/stock', async (c) => {
  const loose = new Agent({ connect: { rejectUnauthorized: false } }); // ✗
  const strict = new Agent({ connect: { rejectUnauthorized: true } }); // ✓
  const response = await fetch('https://stock.example.com', { dispatcher: c.req.query('old') ? loose : strict });
  return c.json(await response.json());
});

serve({ fetch: app.fetch, createServer, serverOptions: { cert, key, requestCert: true, rejectUnauthorized: true } }); // ✓
