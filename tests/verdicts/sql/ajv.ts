// @ts-nocheck: the packages are not installed.
import Ajv from 'ajv';
import addErrors from 'ajv-errors';
import addFormats from 'ajv-formats';
import addKeywords from 'ajv-keywords';
import express from 'express';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();
app.use(express.json());
const ajv = new Ajv({ allErrors: true, removeAdditional: true });
addFormats(ajv);

const bodySchema = {
  type: 'object',
  properties: { id: { type: 'string', format: 'uuid' }, name: { type: 'string', maxLength: 80 }, size: { type: 'integer' }, order: { enum: ['asc', 'desc'] } },
  required: ['id'],
  additionalProperties: false,
};
const validate = ajv.compile(bodySchema);
const validateTerm = addErrors(addKeywords(addFormats(new Ajv()))).compile({ type: 'string', pattern: '^\\w+$' });

app.post('/items', async (req, res) => {
  await pool.query(`SELECT * FROM items WHERE id = '${req.body.id}'`); // ✗ – before the check
  if (!validate(req.body)) return res.status(400).json(validate.errors);
  await pool.query(`SELECT * FROM items WHERE id = '${req.body.id}' AND size = ${req.body.size}`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${req.body.name}'`); // ✗
  await pool.query(`SELECT * FROM items ORDER BY name ${req.body.order}`); // ✓
  res.json({});
});

app.get('/items', async (req, res) => {
  const { term } = req.query;
  const valid = validateTerm(term);
  if (!valid) {
    res.sendStatus(400);
    return;
  }
  await pool.query(`SELECT * FROM items WHERE term = '${term}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE other = '${req.query.other}'`); // ✗
  if (ajv.validate({ type: 'string', format: 'date' }, req.query.since)) {
    await pool.query(`SELECT * FROM items WHERE made > '${req.query.since}'`); // ✓
  }
  await pool.query(`SELECT * FROM items WHERE made > '${req.query.since}'`); // ✗ – the check was in another branch
  res.json({});
});
