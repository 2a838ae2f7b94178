// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Pool } from 'pg';
import _ from 'lodash';

const app = express();
app.use(express.json());
const pool = new Pool();

app.post('/items', async (req, res) => {
  await pool.query(`SELECT * FROM items WHERE name = '${_.cloneDeep(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.clone(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.compact(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.uniq(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.sortBy(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.orderBy(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.reverse(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.take(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.drop(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.slice(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.filter(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.reject(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.flatten(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.castArray(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.omit(req.body, 'size').name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.omitBy(req.body, 'size').name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.pickBy(req.body, 'size').name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.toString(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.trim(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.trimStart(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.trimEnd(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.toLower(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.toUpper(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.lowerCase(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.upperCase(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.capitalize(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.upperFirst(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.lowerFirst(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.truncate(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.repeat(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.head(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.first(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.last(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.nth(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.sample(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.find(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.findLast(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.merge({ size: 1 }, req.body).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.assign({ size: 1 }, req.body).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.assignIn({ size: 1 }, req.body).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.extend({ size: 1 }, req.body).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.defaults({ size: 1 }, req.body).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.defaultsDeep({ size: 1 }, req.body).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.concat(req.body.names, 'a')[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.defaultTo(req.body.name, 'a')}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.identity(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.get(req.body, 'filter.name', 'a')}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.get(req.body, ['filter', 'name'])}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.get({ kind: 'a', other: req.body.name }, 'kind')}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${_.get({ kind: 'a', other: req.body.name }, req.body.key)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.pick(req.body, ['name']).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.join(req.body.names, '-')}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.split(req.body.name, ',')[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.keys(req.body)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.values(req.body)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.toPairs(req.body)[0][1]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.map(req.body.names, (name) => name.trim())[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.map(req.body.names, Number)[0]}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${_.flatMap(req.body.names, (name) => name)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.escape(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.unescape(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.escapeRegExp(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE size = ${_.toNumber(req.body.size)}`); // ✓
  await pool.query(`SELECT * FROM items WHERE size = ${_.toInteger(req.body.size)}`); // ✓
  await pool.query(`SELECT * FROM items WHERE size = ${_.toSafeInteger(req.body.size)}`); // ✓
  await pool.query(`SELECT * FROM items WHERE size = ${_.parseInt(req.body.size)}`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${_.kebabCase(req.body.name)}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${_.snakeCase(req.body.name)}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${_.camelCase(req.body.name)}'`); // ✓
  if (_.isNumber(req.body.size)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✓
  if (_.isFinite(req.body.size)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✓
  if (_.isInteger(req.body.size)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✓
  if (_.isSafeInteger(req.body.size)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✓
  if (_.isBoolean(req.body.size)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✓
  if (_.isDate(req.body.day)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.day}`); // ✓
  if (_.isString(req.body.size)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.mapValues(req.body, (name) => name.trim()).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${_.mapValues(req.body, Number).name}'`); // ✓
  _.forEach(req.body.names, (name) => pool.query(`SELECT * FROM items WHERE name = '${name}'`)); // ✗
  _.forEach(req.body.names, (name, index) => pool.query('SELECT * FROM items WHERE name = $1', [name])); // ✓
  _.each(req.body, (value, key) => pool.query(`SELECT * FROM items WHERE name = '${key}'`)); // ✗
  _.forOwn(req.body, (value, key) => pool.query(`SELECT * FROM items WHERE name = '${key}'`)); // ✗
  _.forIn(req.body, (value) => pool.query(`SELECT * FROM items WHERE name = '${value}'`)); // ✗
  _.each({ name: req.body.name }, (value, key) => pool.query(`SELECT * FROM items WHERE name = '${key}'`)); // ✓
  await pool.query(_.reduce(req.body.names, (text, name) => `${text} OR name = '${name}'`, 'SELECT * FROM items WHERE false')); // ✗
  await pool.query(_.reduce(req.body.names, (text, name, index) => `${text} OR name = $${index + 1}`, 'SELECT * FROM items WHERE false'), req.body.names); // ✗ – of an object, each `index` is a name that the client chose
  if (Array.isArray(req.body.names)) await pool.query(_.reduce(req.body.names, (text, name, index) => `${text} OR name = $${index + 1}`, 'SELECT * FROM items WHERE false'), req.body.names); // ✓
  res.end();
});
