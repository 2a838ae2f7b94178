// packages: koa@^3.0.0, pg@^8.13.0
// @ts-nocheck: the packages are not installed.
import express from 'express';
import fastify from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { Hono } from 'hono';
import Koa from 'koa';
import knex from 'knex';
import { Pool } from 'pg';
import { z } from 'zod';

const server = fastify();
server.decorate('store', new Pool());
server.decorateRequest('tenant', null);
server.decorateReply('table', knex({ client: 'pg' }));

export const plugin = fastifyPlugin(async (instance) => {
  instance.decorate('builder', knex({ client: 'pg' }));
  instance.addHook('onRequest', async (request) => { request.tenant = new Pool(); });
});

server.get('/notes', async function (request, reply) {
  const { builder, store } = request.server;
  await store.query(request.query.statement); // ✗
  await builder.raw(request.query.statement); // ✗
  await this.store.query(`SELECT * FROM notes WHERE title = '${request.query.title}'`); // ✗
  await server.store.query('SELECT * FROM notes WHERE title = $1', [request.query.title]); // ✓
  await request.tenant.query(request.query.statement); // ✗
  await request.tenant.query('SELECT 1'); // ✓
  await reply.table.raw(request.query.statement); // ✗
  return request.server.unknown.query(request.query.statement);
});

const app = express();
app.locals.store = new Pool();
app.set('builder', knex({ client: 'pg' }));
app.use((req, res, next) => {
  req.store = new Pool();
  res.locals.builder = knex({ client: 'pg' });
  next();
});
app.get('/notes', async (req, res) => {
  await req.store.query(req.query.statement); // ✗
  await req.store.query('SELECT * FROM notes WHERE title = $1', [req.query.title]); // ✓
  await res.locals.builder.raw(req.query.statement); // ✗
  await req.app.locals.store.query(req.query.statement); // ✗
  await req.app.get('builder').raw(req.query.statement); // ✗
  await req.app.get('builder').raw('SELECT ?', [req.query.statement]); // ✓
  await req.other.query(req.query.statement);
  res.end();
});

new Koa().use(async (ctx, next) => {
  ctx.state.store = new Pool();
  ctx.builder = knex({ client: 'pg' });
  await next();
}).use(async (ctx) => {
  await ctx.state.store.query(ctx.query.statement); // ✗
  await ctx.builder.raw(ctx.query.statement); // ✗
  await ctx.builder.raw('SELECT ?', [ctx.query.statement]); // ✓
});

const hono = new Hono();
hono.use(async (c, next) => {
  c.set('store', new Pool());
  await next();
});
hono.get('/notes', async (c) => {
  await c.get('store').query(c.req.query('statement')); // ✗
  await c.var.store.query(c.req.query('statement')); // ✗
  await c.get('store').query('SELECT $1', [c.req.query('statement')]); // ✓
  return c.json(z.object({}).parse(await c.get('other').query(c.req.query('statement'))));
});
