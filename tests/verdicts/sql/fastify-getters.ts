// @ts-nocheck: the packages are not installed.
import fastify from 'fastify';
import { Pool } from 'pg';

const pool = new Pool();
const server = fastify();

server.decorate('store', { getter: () => pool });
server.decorateRequest('term', { getter() { return this.query.term; } });
server.decorateRequest('page', { getter() { return Number(this.query.page); } });
server.decorateRequest('label', { getter() { return `${this.term} ${this.page}`; } });
server.decorateReply('visitor', { getter() { return this.request.query.visitor; } });

server.get('/notes', async (request, reply) => {
  await server.store.query(request.query.statement); // ✗
  await server.store.query('SELECT * FROM notes WHERE term = $1', [request.term]); // ✓
  await pool.query(`SELECT * FROM notes WHERE term = '${request.term}'`); // ✗
  await pool.query(`SELECT * FROM notes OFFSET ${request.page}`); // ✓
  await pool.query(`SELECT * FROM notes WHERE label = '${request.label}'`); // ✗
  return pool.query(`SELECT * FROM notes WHERE visitor = '${reply.visitor}'`); // ✗
});
