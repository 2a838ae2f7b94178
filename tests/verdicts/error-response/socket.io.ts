// @ts-nocheck: the packages are not installed.
import { Server } from 'socket.io';
import { WebSocketServer } from 'ws';
import { createServer } from 'node:http';
import { Pool } from 'pg';

const db = new Pool();
const io = new Server(createServer());

io.on('connection', (socket) => {
  socket.on('order:list', async (page, acknowledge) => {
    try {
      const { rows } = await db.query('SELECT * FROM orders OFFSET $1', [page]);
      acknowledge({ rows }); // ✓
    } catch (error) {
      acknowledge({ error: error.message }); // ?
      acknowledge({ error: error.stack }); // ✗
      acknowledge({ error: 'try again' }); // ✓
      socket.emit('failure', error.stack); // ✗
      socket.emit('failure', { code: 'INTERNAL' }); // ✓
      socket.broadcast.emit('failure', { detail: error.stack }); // ✗
      socket.send(error.stack); // ✗
      io.to('operators').emit('failure', error.stack); // ✗
    }
  });
});

new WebSocketServer({ port: 8080 }).on('connection', (client) => {
  client.on('message', async (data) => {
    try {
      const { rows } = await db.query('SELECT * FROM orders WHERE id = $1', [Number(data)]);
      client.send(JSON.stringify(rows)); // ✓
    } catch (error) {
      client.send(JSON.stringify({ error: error.stack })); // ✗
      client.send(JSON.stringify({ error: 'try again' })); // ✓
    }
  });
});
