// @ts-nocheck: the packages are not installed.
import express from 'express';
import knexFactory, { Knex } from 'knex';

const knex = knexFactory({ client: 'pg' });
const app = express();

app.get('/orders', async (req, res) => {
  const orders = await knex('orders').where({ state: req.query.state }).orderBy(req.query.column).limit(req.query.limit); // ✓ – the builder binds and quotes
  await knex.raw(`select * from orders where id = ${req.query.id}`); // ✗
  await knex.raw('select * from orders where id = ?', [req.query.id]); // ✓
  await knex.raw('select * from orders where ?? = :id', { id: req.query.id }); // ✓
  await knex('orders').select(knex.raw(`date_trunc('${req.query.unit}', created) as unit`)); // ✗ – a part of a statement
  await knex('orders').select(knex.raw('date_trunc(?, created) as unit', [req.query.unit])); // ✓
  await knex('orders').whereRaw(`state = '${req.query.state}'`); // ✗
  await knex('orders').whereRaw('state = ?', [req.query.state]).andWhereRaw('total > ?', req.query.total); // ✓
  await knex('orders').orWhereRaw('total > ' + req.query.total); // ✗
  await knex('orders').groupByRaw(req.query.group).count(); // ✗
  await knex('orders').groupByRaw('state').havingRaw(`sum(total) > ${req.query.total}`); // ✗
  await knex('orders').orderByRaw(`${req.query.column} DESC`); // ✗
  await knex('orders').orderByRaw('?? DESC', [req.query.column]); // ✓
  await knex('last').withRaw('last', `SELECT * FROM orders WHERE state = '${req.query.state}'`); // ✗
  await knex('last').withRaw('last', 'SELECT * FROM orders WHERE state = ?', [req.query.state]); // ✓
  await knex('orders').joinRaw(`LEFT JOIN customers ON customers.name = '${req.query.name}'`); // ✗
  await knex.fromRaw(`${req.query.table} AS t`); // ✗
  await knex.select('*').fromRaw('orders'); // ✓
  await knex.select('*').fromRaw(req.query.table); // ✗
  await knex.schema.raw(`DROP TABLE ${req.query.table}`); // ✗
  await knex('orders').select(knex.ref(req.query.column)); // ✓ – quoted
  await knex('orders').where(function () {
    this.whereRaw(`state = '${req.query.state}'`); // ✗
    this.whereRaw('state = ?', [req.query.state]); // ✓
  });
  await knex('orders').modify((builder) => builder.whereRaw(`state = '${req.query.state}'`)); // ✗
  await knex.transaction(async (trx) => {
    await trx.raw(`UPDATE orders SET state = '${orders[0].state}'`); // ✗ – a stored value
    await trx('orders').whereRaw('id = ?', [orders[0].id]); // ✓
  });
  res.json(orders);
});

export class Orders {
  constructor(private readonly db: Knex) {}

  find(state: string, order: string) {
    this.db('orders').whereRaw(`state = '${state}'`); // ✗ ts
    return this.db('orders').orderByRaw(order); // ? ts
  }

  run(sql: string) {
    return this.db.raw(sql); // ? ts
  }
}
