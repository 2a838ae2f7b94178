// @ts-nocheck: the packages are not installed.
import { createServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { Pool } from 'pg';

const db = new Pool();
const io = new Server(createServer());

io.use(async (socket, next) => {
  const { rows } = await db.query(`SELECT * FROM users WHERE token = '${socket.handshake.auth.token}'`); // ✗
  await db.query('SELECT * FROM users WHERE token = $1', [socket.handshake.auth.token]); // ✓
  next(rows.length > 0 ? undefined : new Error('unauthorized'));
});

io.on('connection', (socket) => {
  const { room } = socket.handshake.query;
  db.query(`SELECT * FROM rooms WHERE name = '${room}'`); // ✗
  db.query('SELECT * FROM rooms WHERE name = $1', [room]); // ✓
  db.query(`SELECT * FROM agents WHERE name = '${socket.handshake.headers['user-agent']}'`); // ✗
  db.query(`SELECT * FROM agents WHERE path = '${socket.request.url}'`); // ✗
  socket.on('message', async (message, acknowledge) => {
    const { rows } = await db.query(`INSERT INTO messages (text) VALUES ('${message.text}') RETURNING id`); // ✗
    await db.query('INSERT INTO messages (text) VALUES ($1)', [message.text]); // ✓
    acknowledge(rows[0].id);
  });
  socket.on('search', async (...terms) => {
    await db.query(`SELECT * FROM messages WHERE text = '${terms[0]}'`); // ✗
    await db.query('SELECT * FROM messages WHERE text = ANY($1)', [terms]); // ✓
    for (const term of terms) await db.query(`SELECT * FROM messages WHERE text = '${term}'`); // ✗
  });
  socket.on('page', async (page) => {
    if (!Number.isInteger(page)) return;
    await db.query(`SELECT * FROM messages OFFSET ${page}`); // ✓
  });
  socket.onAny((event, first) => {
    db.query(`INSERT INTO events (name) VALUES ('${event}')`); // ✗
    db.query(`INSERT INTO events (first) VALUES ('${first}')`); // ✗
  });
  socket.use(([event, first], next) => {
    db.query(`INSERT INTO events (first) VALUES ('${first}')`); // ✗
    next();
  });
  socket.on('disconnect', (reason) => {
    db.query(`UPDATE rooms SET ${reason}`); // ? – the library's own word
  });
});

io.of('/admin').on('connect', registerAdmin);

function registerAdmin(socket) {
  const remove = ({ id }) => db.query(`DELETE FROM messages WHERE id = '${id}'`); // ✗
  socket.on('message:remove', remove);
}

export function registerOrders(server: Server, socket: Socket) {
  const create = (order) => db.query(`INSERT INTO orders (name) VALUES ('${order.name}')`); // ✗
  socket.once('order:create', create);
}
