// @ts-nocheck: the packages are not installed.
import express from 'express';
import { body, check, param, query, validationResult } from 'express-validator';
import { Pool } from 'pg';
import { validate } from './validate';

const pool = new Pool();
const app = express();
app.use(express.json());

const rules = [
  param('id').isUUID(),
  query('page').optional().isInt({ min: 1 }).toInt(),
  query('order').isIn(['asc', 'desc']),
  query('slug').trim().matches(/^[a-z0-9-]+$/),
  query('name').isString().notEmpty().isLength({ max: 80 }),
  query('email').isEmail().withMessage('wrong'),
  query('not').not().isEmpty(),
  query('own').isUUID().custom((value) => isKnown(value)),
  query('tags.*').isAlphanumeric(),
];

app.get('/items/:id', rules, async (req, res) => {
  await pool.query(`SELECT * FROM items WHERE slug = '${req.query.slug}'`); // ? – before anybody has asked
  const errors = validationResult(req);
  if (!errors.isEmpty()) {
    return res.status(400).json({ errors: errors.array() });
  }
  await pool.query(`SELECT * FROM items WHERE id = '${req.params.id}' AND slug = '${req.query.slug}' OFFSET ${req.query.page}`); // ✓
  await pool.query(`SELECT * FROM items ORDER BY name ${req.query.order}`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${req.query.name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE email = '${req.query.email}'`); // ✗ – a quoted address may hold anything
  await pool.query(`SELECT * FROM items WHERE b = '${req.query.not}'`); // ✗ – not empty is no check
  await pool.query(`SELECT * FROM items WHERE own = '${req.query.own}' AND tag = '${req.query.tags[0]}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE color = '${req.query.color}'`); // ✗ – no chain checks it
  res.json({});
});

const refuse = (req, res, next) => {
  const result = validationResult(req);
  if (result.isEmpty()) return next();
  res.status(422).json({ errors: result.array() });
};

app.post('/items', body('id').isUUID(), body('name').trim().escape(), refuse, async (req, res) => {
  await pool.query(`SELECT * FROM items WHERE id = '${req.body.id}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE kind = '${req.body.kind}'`); // ✗
  res.json({});
});

app.put('/items', [body('id').isUUID(), validate], async (req, res) => {
  await pool.query(`SELECT * FROM items WHERE id = '${req.body.id}'`); // ? – the other file may refuse
  res.json({});
});

app.delete('/items/:id', param('id').isUUID(), async (req, res) => {
  validationResult(req).throw();
  await pool.query(`DELETE FROM items WHERE id = '${req.params.id}'`); // ✓
  res.json({});
});

app.patch('/items/:id', check('id').isInt(), async (req, res) => {
  const errors = validationResult(req);
  if (errors.array().length > 0) throw new Error('wrong');
  await pool.query(`UPDATE items SET a = 1 WHERE id = ${req.params.id}`); // ✓
  await pool.query(`UPDATE items SET a = 1 WHERE id = ${req.query.other}`); // ✗
  res.json({});
});
