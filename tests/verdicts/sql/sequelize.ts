// @ts-nocheck: the packages are not installed.
import express from 'express';
import { QueryTypes, Sequelize, cast, fn, literal } from 'sequelize';

const sequelize = new Sequelize(process.env.DATABASE_URL);
const Ticket = sequelize.define('ticket', { title: 'STRING' });
const app = express();

app.get('/tickets', async (req, res) => {
  const [rows] = await sequelize.query(`SELECT * FROM tickets WHERE title = '${req.query.title}'`); // ✗
  await sequelize.query('SELECT * FROM tickets WHERE title = :title', { replacements: { title: req.query.title } }); // ✓
  await sequelize.query('SELECT * FROM tickets WHERE title = $1', { bind: [req.query.title], type: QueryTypes.SELECT }); // ✓
  await sequelize.query({ query: `SELECT * FROM tickets WHERE title = '${req.query.title}'`, values: [] }); // ✗
  await sequelize.query(`UPDATE tickets SET title = '${rows[0].title}'`); // ✗ – a stored value
  await Ticket.findAll({ where: { title: req.query.title }, order: [[req.query.column, 'ASC']], limit: req.query.limit }); // ✓
  await Ticket.findAll({ order: literal(`${req.query.column} ASC`) }); // ✗
  await Ticket.findAll({ attributes: [[sequelize.literal(`(SELECT count(*) FROM votes WHERE name = '${req.query.name}')`), 'votes']] }); // ✗
  await Ticket.findAll({ where: Sequelize.literal('votes > 3') }); // ✓
  await Ticket.findAll({ where: Sequelize.literal(`title = ${sequelize.escape(req.query.title)}`) }); // ✓
  await Ticket.findAll({ attributes: [[fn(req.query.function, 'votes'), 'votes']] }); // ✗ – the name of a function
  await Ticket.findAll({ attributes: [[sequelize.fn('sum', req.query.votes), 'votes']] }); // ✓
  await Ticket.findAll({ where: { votes: cast(req.query.votes, `${req.query.type}(10)`) } }); // ✗ – a type
  await Ticket.findAll({ where: { votes: cast(req.query.votes, 'integer') } }); // ✓
  res.json(rows);
});

export function count(database: Sequelize, title: string, order: string) {
  database.query(`SELECT count(*) FROM tickets WHERE title = '${title}'`); // ✗ ts
  return database.query(`SELECT * FROM tickets ORDER BY ${order}`); // ? ts
}
