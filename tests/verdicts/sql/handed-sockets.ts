// packages: socket.io@^4.8.0, pg@^8.13.0
// @ts-nocheck: the packages are not installed.
import { Pool } from 'pg';
import { bus } from './bus';
import { io as imported } from './server';

const pool = new Pool();

export default (io) => {
  io.on('connection', (socket) => {
    socket.on('search', async (term) => {
      await pool.query(`SELECT * FROM notes WHERE title = '${term.title}'`); // ✗
      await pool.query('SELECT * FROM notes WHERE title = $1', [term.title]); // ✓
      socket.emit('found', term.id);
    });
  });
};

export function registerRooms(io, socket) {
  const join = async ({ room }) => {
    await pool.query(`SELECT * FROM rooms WHERE name = '${room}'`); // ✗
    await pool.query('SELECT * FROM rooms WHERE name = $1', [room]); // ✓
    socket.join(String(room));
    io.emit('joined', room);
  };
  socket.on('join', join);
}

imported.of('/admin').on('connection', (socket) => {
  socket.use(([event, first], next) => pool.query(`SELECT '${first}'`).then(next)); // ✗
  socket.broadcast.emit('admin', socket.id);
});

bus.on('order', (order) => pool.query(`SELECT ${order.column} FROM orders`)); // ? – any emitter
bus.emit('ready');

export function relay(events) {
  events.on('connection', (client) => client.on('data', (chunk) => pool.query(`SELECT ${chunk}`))); // ? – it is read like no socket of socket.io
}
