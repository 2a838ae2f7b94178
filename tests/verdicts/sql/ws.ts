// @ts-nocheck: the packages are not installed.
import WebSocket, { WebSocketServer, createWebSocketStream } from 'ws';
import { createServer } from 'node:http';
import { Pool } from 'pg';

const db = new Pool();
const wss = new WebSocketServer({ port: 8080 });

wss.on('connection', (socket, request) => {
  const room = new URL(request.url, 'ws://localhost').searchParams.get('room');
  db.query(`SELECT * FROM rooms WHERE name = '${room}'`); // ✗
  db.query('SELECT * FROM rooms WHERE name = $1', [room]); // ✓
  socket.on('message', async (data) => {
    const { text, limit } = JSON.parse(data.toString());
    await db.query(`INSERT INTO lines (text) VALUES ('${text}')`); // ✗
    await db.query('INSERT INTO lines (text) VALUES ($1)', [text]); // ✓
    await db.query(`SELECT * FROM lines LIMIT ${Number.parseInt(limit, 10)}`); // ✓
  });
  socket.on('close', (code, reason) => {
    db.query(`UPDATE rooms SET ${reason} = ${Number(code)}`); // ? – not a message
  });
});

const server = createServer();
const upgraded = new WebSocketServer({ noServer: true });
server.on('upgrade', (request, socket, head) => {
  upgraded.handleUpgrade(request, socket, head, (client) => {
    client.addEventListener('message', ({ data }) => {
      db.query(`SELECT * FROM lines WHERE text = '${data}'`); // ✗
      db.query('SELECT * FROM lines WHERE text = $1', [data]); // ✓
    });
    const lines = createWebSocketStream(client);
    lines.on('data', (line) => db.query('DELETE FROM lines WHERE text = ' + line)); // ✗
  });
});
upgraded.on('headers', (headers, request) => {
  db.query(`INSERT INTO upgrades (agent) VALUES ('${request.headers['user-agent']}')`); // ✗
});
for (const client of upgraded.clients) {
  client.once('message', (line) => db.query(`DELETE FROM lines WHERE text = '${line}'`)); // ✗
}

export class Chat {
  constructor(private readonly wss: WebSocketServer) {
    this.wss.on('connection', (client) => client.on('message', (raw) => this.receive(raw)));
  }

  receive(raw) {
    const message = JSON.parse(raw);
    db.query(`SELECT * FROM chats WHERE name = '${message.chat}'`); // ✗
  }
}

export async function receive(client: WebSocket, raw: WebSocket.RawData) {
  await db.query(`SELECT * FROM lines WHERE text = '${raw}'`); // ✗
  client.on('message', (line) => db.query(`DELETE FROM lines WHERE text = '${line}'`)); // ✗ ts – of a client
}

const feed = new WebSocket('wss://prices.example.com');
feed.on('message', (data) => {
  const price = JSON.parse(data);
  db.query(`INSERT INTO prices (${price.column}) VALUES (1)`); // ? – another server's word
  db.query('INSERT INTO prices (symbol) VALUES ($1)', [price.symbol]); // ✓
});
feed.addEventListener('message', (event) => db.query(`SELECT ${event.data}`)); // ?
