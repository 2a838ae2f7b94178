// @ts-nocheck: the packages are not installed.
import express from 'express';
import expressWs from 'express-ws';
import PromiseRouter from 'express-promise-router';
import Fastify from 'fastify';
import websocket from '@fastify/websocket';
import qs from 'qs';
import { Pool } from 'pg';

const db = new Pool();
const fastify = Fastify({ querystringParser: (text) => qs.parse(text) });
fastify.register(websocket);

fastify.get('/feed', { websocket: true }, (socket, request) => {
  db.query(`SELECT * FROM feeds WHERE name = '${request.query.name}'`); // ✗
  socket.on('message', async (line) => {
    await db.query(`INSERT INTO lines (text) VALUES ('${line}')`); // ✗
    await db.query('INSERT INTO lines (text) VALUES ($1)', [line]); // ✓
  });
});
fastify.get('/feeds', { websocket: false }, async (request, reply) => {
  await db.query(`SELECT * FROM feeds WHERE name = '${request.query.name}'`); // ✗
  return reply.send();
});

const app = express();
expressWs(app);
app.ws('/chat', (socket, req) => {
  db.query(`SELECT * FROM rooms WHERE path = '${req.url}'`); // ✗
  socket.on('message', (line) => db.query(`INSERT INTO chat (text) VALUES ('${line}')`)); // ✗
  socket.on('message', (line) => db.query('INSERT INTO chat (text) VALUES ($1)', [line])); // ✓
});

const router = PromiseRouter();
router.get('/rooms', async (req) => {
  const kind = req.accepts(['html', 'json']);
  app.locals.room = req.query.room;
  await db.query(`SELECT * FROM rooms WHERE kind = '${kind}'`); // ✓ – one of the two
  await db.query(`SELECT * FROM rooms WHERE name = '${app.locals.room}'`); // ✗
});
