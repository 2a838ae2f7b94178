// @ts-nocheck: the packages are not installed.
import http from 'node:http';
import https from 'node:https';
import http2 from 'node:http2';
import querystring from 'node:querystring';
import { json, text } from 'node:stream/consumers';
import url from 'node:url';
import { Pool } from 'pg';

const db = new Pool();

http.createServer(async (req, res) => {
  const { pathname, searchParams } = new URL(req.url, `http://${req.headers.host}`);
  if (req.method === 'GET' && pathname === '/notes') {
    const { rows } = await db.query(`SELECT * FROM notes WHERE title = '${searchParams.get('title')}'`); // ✗
    await db.query('SELECT * FROM notes WHERE title = $1', [searchParams.get('title')]); // ✓
    await db.query(`SELECT * FROM notes LIMIT ${Number(searchParams.get('limit'))}`); // ✓
    await db.query(`SELECT * FROM notes WHERE agent = '${req.headers['user-agent']}'`); // ✗
    await db.query(`SELECT * FROM ${req.method === 'GET' ? 'notes' : 'drafts'}`); // ✓
    res.end(JSON.stringify(rows));
    return;
  }
  let body = '';
  req.on('data', (chunk) => { body += chunk; });
  req.on('end', async () => {
    const note = JSON.parse(body);
    await db.query("INSERT INTO notes (title) VALUES ('" + note.title + "')"); // ✗
    await db.query('INSERT INTO notes (title) VALUES ($1)', [note.title]); // ✓
    res.end();
  });
}).listen(3000);

async function readForm(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return querystring.parse(Buffer.concat(chunks).toString());
}

const secure = https.createServer({ key: '', cert: '' });
secure.on('request', async (incoming, outgoing) => {
  const form = await readForm(incoming);
  await db.query(`DELETE FROM notes WHERE title = '${form.title}'`); // ✗
  await db.query('DELETE FROM notes WHERE title = $1', [form.title]); // ✓
  const { query } = url.parse(incoming.url, true);
  await db.query(`SELECT * FROM notes ORDER BY ${query.sort}`); // ✗
  await db.query(`SELECT * FROM notes ORDER BY ${query.sort === 'title' ? 'title' : 'id'}`); // ✓
  outgoing.end();
});
secure.on('upgrade', async (incoming, socket) => {
  await db.query(`INSERT INTO upgrades (url) VALUES ('${incoming.url}')`); // ✗
  socket.destroy();
});

new http.Server(async (req, res) => {
  const note = await json(req);
  await db.query(`UPDATE notes SET title = '${note.title}'`); // ✗
  await db.query('UPDATE notes SET title = $1', [note.title]); // ✓
  res.end();
}).listen(3001);

http2.createSecureServer({ key: '', cert: '' }).on('stream', async (stream, headers) => {
  await db.query(`SELECT * FROM notes WHERE path = '${headers[':path']}'`); // ✗
  const wanted = await text(stream);
  await db.query(`SELECT * FROM notes WHERE title = '${wanted}'`); // ✗
  await db.query('SELECT * FROM notes WHERE title = $1', [wanted]); // ✓
  stream.end();
});
