// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Pool } from 'pg';
import _ from 'underscore';

const app = express();
app.use(express.json());
const pool = new Pool();

app.post('/items', async (req, res) => {
  await pool.query(`SELECT * FROM items WHERE name = '${_.clone(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.compact(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.uniq(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.sortBy(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.filter(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.reject(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.flatten(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.first(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.last(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.find(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.sample(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.extend({ size: 1 }, req.body).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.defaults({ size: 1 }, req.body).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.omit(req.body, 'size').name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.pick(req.body, 'name').name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.keys(req.body)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.values(req.body)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.pluck(req.body.items, 'name')[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.map(req.body.names, (name) => `${name}%`)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.map(req.body.names, parseFloat)[0]}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${_.get(req.body, ['filter', 'name'])}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.get({ kind: 'a', other: req.body.name }, 'kind')}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${_.escape(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.unescape(req.body.name)}'`); // ✗
  if (_.isNumber(req.body.size)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✓
  if (_.isBoolean(req.body.size)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✓
  if (_.isDate(req.body.size)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✓
  if (_.isString(req.body.size)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✗
  _.forEach(req.body.names, (name) => pool.query(`SELECT * FROM items WHERE name = '${name}'`)); // ✗
  _.each(req.body, (value, key) => pool.query(`SELECT * FROM items WHERE name = '${key}'`)); // ✗
  await pool.query(_.reduce(req.body.names, (text, name) => `${text} OR name = '${name}'`, 'SELECT * FROM items WHERE false')); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.mapObject(req.body, (name) => name).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.mapObject(req.body, Number).name}'`); // ✓
  res.end();
});
