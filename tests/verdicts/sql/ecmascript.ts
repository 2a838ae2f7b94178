// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Pool } from 'pg';
import { done } from './done';

const app = express();
app.use(express.json());
const pool = new Pool();

app.post('/notes', async (req, res) => {
  const { tags } = req.body;
  const term = String(req.body.term);
  const when = new Date(term);
  const price = Number(term);
  const byName = new Map([['title', term], ['kind', 'new']]);
  const filled = new Map([['kind', 'new']]);
  filled.set('kind', term);
  await pool.query(`SELECT id FROM notes WHERE title = '${term.toLowerCase()}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${term.toUpperCase()}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${term.toLocaleLowerCase()}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${term.toLocaleUpperCase()}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${term.toWellFormed()}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${term.valueOf()}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${term.substr(0, 40)}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${term.padStart(8)}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${term.padEnd(8, ' ')}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${term.charAt(3)}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${term.at(0)}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${term.normalize()}'`); // ✗
  await pool.query(`SELECT id FROM notes ORDER BY ${term.codePointAt(0)}`); // ✓
  await pool.query(`SELECT id FROM notes ORDER BY ${term.lastIndexOf('a')}`); // ✓
  await pool.query(`SELECT id FROM notes ORDER BY ${term.localeCompare('a')}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${tags.toSorted()[0]}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${tags.toReversed()[0]}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${tags.toSpliced(0, 1)[0]}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${tags.splice(0, 1)[0]}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${tags.with(0, 'new')[1]}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${tags.at(-1)}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${tags.shift()}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${tags.with(0, term)[0]}'`); // ✗
  await pool.query(`SELECT id FROM notes ORDER BY ${tags.some((tag) => tag === 'new')}`); // ✓
  await pool.query(`SELECT id FROM notes ORDER BY ${tags.findIndex((tag) => tag === 'new')}`); // ✓
  await pool.query(`SELECT id FROM notes ORDER BY ${tags.findLastIndex((tag) => tag === 'new')}`); // ✓
  await pool.query(`SELECT id FROM notes ORDER BY ${tags.unshift('new')}`); // ✓
  await pool.query(`SELECT id FROM notes ORDER BY ${Array.isArray(tags)}`); // ✓
  await pool.query(`SELECT id FROM notes ORDER BY ${tags.hasOwnProperty('new')}`); // ✓
  await pool.query(`SELECT id FROM notes LIMIT ${when.getDate()}`); // ✓
  await pool.query(`SELECT id FROM notes LIMIT ${when.getDay()}`); // ✓
  await pool.query(`SELECT id FROM notes LIMIT ${when.getHours()}`); // ✓
  await pool.query(`SELECT id FROM notes LIMIT ${when.getMilliseconds()}`); // ✓
  await pool.query(`SELECT id FROM notes LIMIT ${when.getMinutes()}`); // ✓
  await pool.query(`SELECT id FROM notes LIMIT ${when.getMonth()}`); // ✓
  await pool.query(`SELECT id FROM notes LIMIT ${when.getSeconds()}`); // ✓
  await pool.query(`SELECT id FROM notes LIMIT ${when.getTime()}`); // ✓
  await pool.query(`SELECT id FROM notes LIMIT ${when.getTimezoneOffset()}`); // ✓
  await pool.query(`SELECT id FROM notes LIMIT ${when.getUTCDate()}`); // ✓
  await pool.query(`SELECT id FROM notes LIMIT ${when.getUTCDay()}`); // ✓
  await pool.query(`SELECT id FROM notes LIMIT ${when.getUTCFullYear()}`); // ✓
  await pool.query(`SELECT id FROM notes LIMIT ${when.getUTCHours()}`); // ✓
  await pool.query(`SELECT id FROM notes LIMIT ${when.getUTCMilliseconds()}`); // ✓
  await pool.query(`SELECT id FROM notes LIMIT ${when.getUTCMinutes()}`); // ✓
  await pool.query(`SELECT id FROM notes LIMIT ${when.getUTCMonth()}`); // ✓
  await pool.query(`SELECT id FROM notes LIMIT ${when.getUTCSeconds()}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${when.toDateString()}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${when.toTimeString()}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${when.toLocaleTimeString()}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${when.toUTCString()}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${when.toGMTString()}'`); // ✓
  await pool.query(`SELECT id FROM notes ORDER BY ${price.toFixed(2)}`); // ✓
  await pool.query(`SELECT id FROM notes ORDER BY ${Number.parseFloat(term)}`); // ✓
  await pool.query(`SELECT id FROM notes ORDER BY ${BigInt(term)}`); // ✓
  await pool.query(`SELECT id FROM notes ORDER BY ${Date.UTC(2020, Number(term))}`); // ✓
  await pool.query(`SELECT id FROM notes ORDER BY ${Date.parse(term)}`); // ✓
  await pool.query(`SELECT id FROM notes ORDER BY ${isNaN(term)}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${Array.of(term, 'new')[0]}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${structuredClone(tags)[0]}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${decodeURI(term)}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${atob(term)}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${Object.freeze(tags)[0]}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${(await Promise.any([term]))}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${(await Promise.race([term]))}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${(await Promise.resolve(term).finally(() => done()))}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${decodeURI(encodeURIComponent(term))}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${atob(encodeURIComponent(term))}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${Object.freeze(['new', 'old'])[0]}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${Array.of('new', 'old')[1]}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${(await Promise.race(['new']))}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${[...byName.values()][0]}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${byName.get('kind')}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${byName.get('title')}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${filled.get('kind')}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${Object.fromEntries([['title', term], ['kind', 'new']]).kind}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${[...byName.entries()][0][1]}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${[...new Map(Object.entries(req.body)).keys()][0]}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${[...byName.keys()][0]}'`); // ✓
  res.json({});
});

export async function sorted(order: string, orders: string[]) {
  await pool.query(`SELECT id FROM notes ORDER BY ${order.padEnd(8)}`); // ?
  await pool.query(`SELECT id FROM notes ORDER BY ${order.toLowerCase()}`); // ?
  await pool.query(`SELECT id FROM notes ORDER BY ${orders.at(-1)}`); // ?
  await pool.query(`SELECT id FROM notes ORDER BY ${structuredClone(orders)[0]}`); // ?
  await pool.query(`SELECT id FROM notes LIMIT ${order.lastIndexOf('a')}`); // ✓
}
