// @ts-nocheck: the packages are not installed.
import express from 'express';
import type { D1Database } from '@cloudflare/workers-types';

interface Env { DB: D1Database }

export default {
  async fetch(request: Request, env: Env) {
    const { searchParams } = new URL(request.url);
    const name = searchParams.get('name');
    await env.DB.prepare('SELECT * FROM customers WHERE name = ?').bind(name).all(); // ✓
    const { results } = await env.DB.prepare('SELECT * FROM customers').all();
    await env.DB.exec(`DELETE FROM orders WHERE customer = '${results[0].name}'`); // ✗ ts – a stored value
    const customer = await env.DB.withSession().prepare('SELECT * FROM customers').first();
    await env.DB.prepare(`DELETE FROM orders WHERE customer = '${customer.name}'`).run(); // ✗ – a stored value, or by its shape a call
    return Response.json(results);
  },
};

const app = express();

export function routes(db: D1Database, table: string) {
  app.get('/customers', async (req, res) => {
    const [rows] = await db.prepare(`SELECT * FROM customers WHERE name = '${req.query.name}'`).raw(); // ✗
    await db.prepare('SELECT * FROM customers WHERE name = ?').bind(req.query.name).first(); // ✓
    await db.exec(`DELETE FROM customers WHERE name = '${req.query.name}'`); // ✗ ts
    await db.prepare(`PRAGMA table_info(${table})`).all(); // ? ts
    await db.exec(`DELETE FROM visits WHERE name = '${rows[0]}'`); // ✗ ts – a stored value
    res.json(rows);
  });
}
