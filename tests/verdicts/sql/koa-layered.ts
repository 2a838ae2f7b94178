// packages: koa@^3.0.0, pg@^8.13.0
// @ts-nocheck: the packages are not installed.
// Controllers of an application with Koa: this file imports nothing of it.
import { Pool } from 'pg';
import { asyncHandler, compose, withAuth } from './http';

const pool = new Pool();

export const list = async (ctx) => {
  ctx.body = await pool.query(`SELECT * FROM items WHERE name = '${ctx.query.name}'`); // ✗
};
export async function create(ctx, next) {
  const { name } = ctx.request.body;
  await pool.query(`INSERT INTO items (name) VALUES ('${name}')`); // ✗
  await pool.query('INSERT INTO items (name) VALUES ($1)', [name]); // ✓
  ctx.status = 201;
  await next();
}
export const show = asyncHandler(async (ctx) => {
  const { id } = ctx.params;
  const { rows } = await pool.query(`SELECT * FROM items WHERE id = ${id}`); // ✗
  if (rows.length === 0) ctx.throw(404);
  ctx.body = rows[0];
});
export const replace = compose(withAuth(async ({ params, request, response }) => {
  await pool.query(`UPDATE items SET name = '${request.body.name}' WHERE id = ${Number(params.id)}`); // ✗
  response.status = 204;
}));
export const answer = async (ctx) => {
  const { rows } = await pool.query(`SELECT * FROM items WHERE kind = '${ctx.request.query.kind}'`); // ✗
  return rows.length > 0 ? ctx.ok(rows) : ctx.notFound();
};

export class ItemController {
  async find(ctx) {
    const sql = `SELECT * FROM items WHERE name = '${ctx.query.name}'`; // ✗
    ctx.body = await pool.query(sql);
  }

  remove = async (ctx) => {
    await pool.query(`DELETE FROM items WHERE id = ${ctx.params.id}`); // ✗
    ctx.status = 204;
  };

  static async count(ctx) {
    ctx.body = await pool.query('SELECT count(*) FROM items WHERE kind = $1', [ctx.query.kind]); // ✓
  }
}

export const controller = {
  async found(ctx) {
    ctx.body = await this.byName(ctx.query.name);
  },
  async byName(name) {
    return pool.query(`SELECT * FROM items WHERE name = '${name}'`); // ✗
  },
};

export default (router) => {
  router.get('/names/:name', async (ctx) => {
    ctx.body = await pool.query(`SELECT * FROM items WHERE name = '${ctx.params.name}'`); // ✗
  });
  router.get('/sizes/:size', async ({ params }) => {
    await pool.query(`SELECT * FROM items WHERE size = ${params.size}`); // ✗ – the other handler shows what the router is
  });
};

// What is no handler.
export const request = (options) => {
  options.body = JSON.stringify(options.data);
  return pool.query(`SELECT * FROM jobs WHERE name = '${options.name}'`); // ✗ – glued between quotes, whoever calls
};
export async function audit(ctx) {
  await pool.query(`INSERT INTO log (size) VALUES (${ctx.size})`); // ?
}
