// @ts-nocheck: the packages are not installed.
import { Server } from 'socket.io';
import { createServer } from 'node:http';
import { Pool } from 'pg';

const db = new Pool();
const io = new Server(createServer());

io.on('connection', (socket) => {
  socket.on('order:list', async (page) => {
    try {
      await db.query('SELECT * FROM orders OFFSET $1', [page]);
    } catch (error) {
      await socket.emitWithAck('failure', error.stack); // ✗
      await io.to('operators').emitWithAck('failure', error.stack); // ✗
      await socket.emitWithAck('failure', 'try again'); // ✓
      socket.write(error.stack); // ✗
      socket.write('try again'); // ✓
    }
  });
});
