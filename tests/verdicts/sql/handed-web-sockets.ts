// packages: ws@^8.18.0, pg@^8.13.0
// @ts-nocheck: the packages are not installed.
import { Pool } from 'pg';

const pool = new Pool();

export function listen(server) {
  server.on('connection', (socket, request) => {
    pool.query(`SELECT * FROM agents WHERE name = '${request.headers['user-agent']}'`); // ✗
    socket.on('message', async (data) => {
      const { title } = JSON.parse(data.toString());
      await pool.query(`SELECT * FROM notes WHERE title = '${title}'`); // ✗
      await pool.query('SELECT * FROM notes WHERE title = $1', [title]); // ✓
      socket.send('done');
    });
  });
}

export function serve(server) {
  server.on('connection', (socket) => {
    socket.on('data', (chunk) => pool.query(`SELECT ${chunk}`)); // ? – a socket of Node
    socket.write('hello');
  });
}
