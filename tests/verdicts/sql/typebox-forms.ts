// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { Compile } from 'typebox/compile';
import { Type as Old } from '@sinclair/typebox';
import { Value as OldValue } from '@sinclair/typebox/value';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { safeParser, object, pipe, string, uuid } from 'valibot';
import Joi from '@hapi/joi';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();
app.use(express.json());
const Note = Type.Object({ id: Type.String({ pattern: '^[a-z0-9]+$' }), title: Type.String() });
const OldNote = Old.Object({ id: Old.String({ pattern: '^[a-z0-9]+$' }), title: Old.String() });
const compiled = Compile(Note);
const oldCompiled = TypeCompiler.Compile(OldNote);
const parse = safeParser(object({ id: pipe(string(), uuid()), title: string() }));
const schema = Joi.object({ id: Joi.string().uuid(), title: Joi.string() });

app.post('/a', async (req, res) => {
  if (!Value.Check(Note, req.body)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM notes WHERE id = '${req.body.id}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${req.body.title}'`); // ✗
});

app.post('/b', async (req, res) => {
  const first = Value.Decode(Note, req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${first.id}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${first.title}'`); // ✗
  const second = compiled.Decode(req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${second.id}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${second.title}'`); // ✗
});

app.post('/c', async (req, res) => {
  OldValue.Assert(OldNote, req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${req.body.id}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${req.body.title}'`); // ✗
});

app.post('/d', async (req, res) => {
  const note = compiled.Parse(req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${note.id}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${note.title}'`); // ✗
});

app.post('/e', async (req, res) => {
  const answer = parse(req.body);
  if (!answer.success) return res.sendStatus(400);
  await pool.query(`SELECT * FROM notes WHERE id = '${answer.output.id}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${answer.output.title}'`); // ✗
});

app.post('/f', async (req, res) => {
  Joi.assert(req.body, schema);
  await pool.query(`SELECT * FROM notes WHERE id = '${req.body.id}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${req.body.title}'`); // ✗
});

app.post('/g', async (req, res) => {
  const note = Joi.attempt(req.body, schema);
  await pool.query(`SELECT * FROM notes WHERE id = '${note.id}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${note.title}'`); // ✗
  const other = await schema.validateAsync(req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${other.id}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${other.title}'`); // ✗
});
