// @ts-nocheck: the packages are not installed.
import express from 'express';
import Joi from '@hapi/joi';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();
const schema = Joi.object({ id: Joi.string().guid(), name: Joi.string().max(80) });

app.get('/users', async (req, res) => {
  const { error, value } = schema.validate(req.query);
  if (error) return res.status(400).json({ message: error.message });
  await pool.query(`SELECT * FROM users WHERE id = '${value.id}'`); // ✓
  await pool.query(`SELECT * FROM users WHERE name = '${value.name}'`); // ✗
  res.json({});
});
