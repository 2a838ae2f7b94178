import { noSqlInjection as rule } from '../../src/rules/no-sql-injection.ts';
import { describe, expect, it } from 'vitest';
import { lint } from '../helpers/lint.ts';

const handler = (body: string) => `import express from 'express';
import { Pool } from 'pg';
const app = express();
const pool = new Pool();
app.post('/x', async (req, res) => {
  ${body}
  res.end();
});`;

const messages = (code: string, config: 'recommended' | 'strict') => lint(code, { filename: 'src/a.ts', config, only: [rule.name] }).length;

describe('dangerous', () => {
  it.each([
    "await pool.query('SELECT * FROM u WHERE n = \\'' + req.body.name + '\\'');",
    'const { id } = req.params; await pool.query(`SELECT * FROM t WHERE id = ${id}`);',
    "let sql = 'SELECT * FROM t'; if (req.query.a) sql += ` WHERE a = '${req.query.a}'`; await pool.query(sql);",
  ])('%s', (body) => {
    expect(messages(handler(body), 'recommended')).toBe(1);
  });
});

describe('safe', () => {
  it.each([
    "await pool.query('SELECT * FROM u WHERE n = $1', [req.body.name]);",
    'const id = Number(req.params.id); await pool.query(`SELECT * FROM t WHERE id = ${id}`);',
    "if (!/^[a-z]+$/.test(req.params.c)) return; await pool.query(`SELECT * FROM t WHERE c = '${req.params.c}'`);",
  ])('%s', (body) => {
    expect(messages(handler(body), 'strict')).toBe(0);
  });
});
