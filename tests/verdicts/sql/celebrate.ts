// @ts-nocheck: the packages are not installed.
import { celebrate, errors, Joi, Segments } from 'celebrate';
import express from 'express';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();
app.use(express.json());

app.post('/items', celebrate({
  [Segments.BODY]: Joi.object().keys({ id: Joi.string().guid(), name: Joi.string().max(80), place: { floor: Joi.number() } }),
  query: { order: Joi.string().valid('asc', 'desc') },
}), async (req, res) => {
  await pool.query(`SELECT * FROM items WHERE id = '${req.body.id}' AND floor = ${req.body.place.floor}`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${req.body.name}'`); // ✗
  await pool.query(`SELECT * FROM items ORDER BY name ${req.query.order}`); // ✓
  await pool.query(`SELECT * FROM items WHERE team = '${req.headers['x-team']}'`); // ✗ – no schema for headers
  res.json({});
});

const open = celebrate({ [Segments.PARAMS]: Joi.object({ id: Joi.number() }) }, { allowUnknown: true });
app.get('/items/:id/:name', open, async (req, res) => {
  await pool.query(`SELECT * FROM items WHERE id = ${req.params.id}`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${req.params.name}'`); // ✗ – other keys are kept
  res.json({});
});

app.use(errors());
