// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Pool } from 'pg';
import * as toolkit from 'es-toolkit';
import * as compat from 'es-toolkit/compat';

const app = express();
app.use(express.json());
const pool = new Pool();

app.post('/items', async (req, res) => {
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.cloneDeep(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.clone(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.compact(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.uniq(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.sortBy(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.orderBy(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.take(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.drop(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.flatten(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.trim(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.capitalize(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.upperFirst(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.head(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.last(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.sample(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.merge({ size: 1 }, req.body).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.toMerged({ size: 1 }, req.body).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.omit(req.body, ['size']).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.pick(req.body, ['name']).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.escape(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.unescape(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.escapeRegExp(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.kebabCase(req.body.name)}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.snakeCase(req.body.name)}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${toolkit.camelCase(req.body.name)}'`); // ✓
  if (toolkit.isNumber(req.body.size)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✓
  if (toolkit.isBoolean(req.body.size)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✓
  if (toolkit.isDate(req.body.size)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✓
  if (toolkit.isString(req.body.size)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${compat.get(req.body, 'filter.name')}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${compat.get({ kind: 'a', other: req.body.name }, 'kind')}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${compat.map(req.body.names, (name) => name)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE size = ${compat.toNumber(req.body.size)}`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${compat.toString(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${compat.find(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${compat.defaults({ size: 1 }, req.body).name}'`); // ✗
  compat.forEach(req.body.names, (name) => pool.query(`SELECT * FROM items WHERE name = '${name}'`)); // ✗
  compat.each(req.body, (value, key) => pool.query(`SELECT * FROM items WHERE name = '${key}'`)); // ✗
  await pool.query(compat.reduce(req.body.names, (text, name) => `${text} OR name = '${name}'`, 'SELECT * FROM items WHERE false')); // ✗
  res.end();
});
