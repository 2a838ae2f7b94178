// @ts-nocheck: the packages are not installed.
// packages: express@^5.1.0, fastify@^5.0.0, koa@^3.0.0, @koa/router@^14.0.0, pg@^8.0.0
import Router from '@koa/router';
import express from 'express';
import Fastify from 'fastify';
import Koa from 'koa';
import { Pool } from 'pg';

const pool = new Pool();

class Items {
  constructor(pool) {
    this.pool = pool;
  }

  named(name) {
    return this.pool.query(`SELECT * FROM items WHERE name = '${name}'`); // ✗
  }

  bound(name) {
    return this.pool.query('SELECT * FROM items WHERE name = $1', [name]); // ✓
  }
}

class Tags {
  sorted(column) {
    return pool.query(`SELECT * FROM tags ORDER BY ${column}`); // ✗
  }
}

class Words {
  sorted(column) {
    return pool.query(`SELECT * FROM words ORDER BY ${column}`); // ✗
  }

  counted(column) {
    return pool.query(`SELECT count(*) FROM words GROUP BY ${column}`); // ? – nobody here calls it
  }
}

class Notes {
  sorted(column) {
    return pool.query(`SELECT * FROM notes ORDER BY ${column}`); // ✗
  }

  page(size) {
    return pool.query(`SELECT * FROM notes LIMIT ${Number(size)}`); // ✓
  }
}

const app = new Koa();
const router = new Router();
app.use(async (ctx, next) => {
  ctx.items = new Items(pool);
  ctx.state.tags = new Tags();
  await next();
});
router.get('/', async (ctx) => {
  ctx.body = [await ctx.items.named(ctx.query.name), await ctx.items.bound(ctx.query.name), await ctx.state.tags.sorted(ctx.query.column)];
});
app.use(router.routes());

const web = express();
web.use((req, res, next) => {
  req.words = new Words();
  next();
});
web.get('/', async (req, res) => {
  res.json(await req.words.sorted(req.query.column));
});

const server = Fastify();
server.decorate('notes', new Notes());
server.get('/', async (request) => [await server.notes.sorted(request.query.column), await request.server.notes.page(request.query.size)]);
