import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { noSqlInjection as rule } from '../../src/rules/no-sql-injection.ts';
import { lint } from '../helpers/lint.ts';
import { currentPackages, type Packages } from '../helpers/packages.ts';
import { checkEdits } from '../helpers/rule-tester.ts';

const before = `import express from 'express';
import driver, { Pool } from 'pg';
import mysql from 'mysql2/promise';
import { createPool } from 'mysql2';
import Database from 'better-sqlite3';

const app = express();
app.use(express.json());
const pg = new Pool();
const my = mysql.createPool({});
const named = mysql.createPool({ namedPlaceholders: true });
const callbacks = createPool({});
const lite = new Database('test.db');

app.post('/x/:n', async (req, res, next) => {
`;
const after = '\n});\n';

/** The same with every other driver whose calls can bind. */
const beforeDrivers = `import express from 'express';
import { neon } from '@neondatabase/serverless';
import pgPromise from 'pg-promise';
import mysql1 from 'mysql';
import mariadb from 'mariadb';
import sqlite3 from 'sqlite3';
import { open } from 'sqlite';
import { DatabaseSync } from 'node:sqlite';
import { Database } from 'bun:sqlite';
import { createClient } from '@libsql/client';
import mssql from 'mssql';
import oracledb from 'oracledb';
import snowflake from 'snowflake-sdk';
import duckdb from 'duckdb';
import { DuckDBConnection } from '@duckdb/node-api';
import { Client } from 'cassandra-driver';
import knexFactory from 'knex';
import { raw as objectionRaw } from 'objection';
import { Sequelize, QueryTypes } from 'sequelize';
import { DataSource } from 'typeorm';
import { PrismaClient } from '@prisma/client';
import { MikroORM } from '@mikro-orm/postgresql';
import { sql as drizzleSql } from 'drizzle-orm';
import { sql as kyselySql } from 'kysely';
import type { D1Database } from '@cloudflare/workers-types';

const app = express();
app.use(express.json());
const neonSql = neon('');
const pgp = pgPromise()('');
const mysqlPool = mysql1.createPool({});
const mariaPool = mariadb.createPool({});
const sqlite = new sqlite3.Database('');
const promised = await open({});
const sync = new DatabaseSync('');
const bun = new Database('');
const libsql = createClient({});
const d1 = {} as D1Database;
const ms = new mssql.ConnectionPool({});
const oracle = await oracledb.getConnection({});
const snow = snowflake.createConnection({});
const duck = new duckdb.Database('');
const duckApi = await DuckDBConnection.create();
const cassandra = new Client({});
const knex = knexFactory({});
const sequelize = new Sequelize('');
const dataSource = new DataSource({});
const qb = dataSource.createQueryBuilder().from('u', 'u');
const prisma = new PrismaClient();
const em = (await MikroORM.init()).em;

app.post('/x/:n', async (req, res, next) => {
`;

interface Pair {
  readonly title: string;
  readonly code: string;
  readonly output: string | null;
}

/** Cases of a file in the directory of this test: a title behind `#`, code, and behind `=>` what becomes of it. */
function readPairs(file: string): Pair[] {
  const text = readFileSync(path.join(import.meta.dirname, 'parameterize', file), 'utf8');
  return text.split(/^# /m).slice(1).map((part) => {
    const [title = '', ...lines] = part.trimEnd().split('\n');
    const [code = '', output = null] = lines.join('\n').split('\n=>\n');
    return { title, code, output };
  });
}

interface Repair {
  readonly fix: string | null;
  readonly suggestions: readonly string[];
}

/** What is offered for the statements of a handler. Fails unless there is one finding, and the edits keep their promises. */
function repairOf(code: string, around: readonly [string, string] = [before, after], packages: Packages = {}): Repair {
  const whole = around.join(code);
  const findings = lint(whole, { only: [rule.name], packages: { ...currentPackages, ...packages } });
  expect(findings).toHaveLength(1);
  checkEdits(rule, { code: whole });
  checkEdits(rule, { code: whole, options: { report: 'unproven' } });
  const apply = (edit: { range: readonly [number, number]; text: string }) =>
    (whole.slice(0, edit.range[0]) + edit.text + whole.slice(edit.range[1])).slice(around[0].length, -around[1].length);
  const [finding] = findings;
  return { fix: finding?.fix ? apply(finding.fix) : null, suggestions: (finding?.suggestions ?? []).map((suggestion) => apply(suggestion.fix)) };
}

describe('fixes', () => {
  it.each(readPairs('fix.txt'))('$title', ({ code, output }) => {
    expect(repairOf(code)).toEqual({ fix: output, suggestions: [] });
  });

  it('line breaks of the file', () => {
    const code = 'pg.query(`SELECT *\r\n  FROM u\r\n WHERE n = \'${req.body.n}\'`);';
    const expected = 'pg.query(`SELECT *\r\n  FROM u\r\n WHERE n = $1`, [req.body.n]);';
    expect(repairOf(code, [before.replaceAll('\n', '\r\n'), '\r\n});\r\n']).fix).toBe(expected);
  });

  it('double quotes where the file has them', () => {
    const double = before.replaceAll('\'', '"');
    expect(repairOf('pg.query(`SELECT * FROM u WHERE n = \'${req.body.n}\'`);', [double, after]).fix).toBe('pg.query("SELECT * FROM u WHERE n = $1", [req.body.n]);');
  });

  it('CommonJS and Fastify', () => {
    const head = 'const fastify = require(\'fastify\')();\nconst { Client } = require(\'pg\');\nconst client = new Client();\nfastify.get(\'/x\', async (request) => {\n';
    expect(repairOf('  return client.query(`SELECT * FROM u WHERE n = \'${request.query.n}\'`);', [head, after]).fix)
      .toBe('  return client.query(\'SELECT * FROM u WHERE n = $1\', [request.query.n]);');
  });
});

describe('suggestions', () => {
  it.each(readPairs('suggestion.txt'))('$title', ({ code, output }) => {
    expect(repairOf(code)).toEqual({ fix: null, suggestions: [output] });
  });

  it.each([
    ['function find(name: string) {\n  return pg.query(`SELECT * FROM u WHERE n = \'${name}\'`);\n}', 'function find(name: string) {\n  return pg.query(\'SELECT * FROM u WHERE n = $1\', [name]);\n}'],
    [
      'class Users {\n  find = async (by) => (await my.query(`SELECT * FROM u WHERE n = \'${by.name}\' AND id = ${by.id}`))[0];\n}',
      'class Users {\n  find = async (by) => (await my.query(\'SELECT * FROM u WHERE n = ? AND id = ?\', [by.name, by.id]))[0];\n}',
    ],
    ['const find = (id) => lite.prepare(`SELECT * FROM u WHERE id = ${id}`).get();', 'const find = (id) => lite.prepare(\'SELECT * FROM u WHERE id = ?\').get(Number(id));'],
    ['const copy = async () => {\n  const { rows } = await pg.query(\'SELECT n FROM u\');\n  await pg.query(`DELETE FROM v WHERE n = \'${rows[0].n}\'`);\n};',
      'const copy = async () => {\n  const { rows } = await pg.query(\'SELECT n FROM u\');\n  await pg.query(\'DELETE FROM v WHERE n = $1\', [rows[0].n]);\n};'],
  ])('for values of layered code: %s', (code, output) => {
    expect(repairOf(code)).toEqual({ fix: null, suggestions: [output] });
  });

  it('mysql2 from 4 on writes no object as SQL', () => {
    const code = `${before}my.query(\`SELECT * FROM u WHERE id = \${req.body.id}\`);${after}`;
    const suggested = (version: string) => lint(code, { only: [rule.name], packages: { mysql2: version } })[0]?.suggestions[0]?.fix.text;
    expect(suggested('^3.11.0')).toContain('[String(req.body.id)]');
    expect(suggested('^4.0.0')).toContain('[req.body.id]');
  });
});

describe('drivers', () => {
  const around = [beforeDrivers, after] as const;
  const packages = { typeorm: '^1.0.0' };

  it.each(readPairs('drivers-fix.txt'))('a fix for $title', ({ code, output }) => {
    expect(repairOf(code, around, packages)).toEqual({ fix: output, suggestions: [] });
  });

  it.each(readPairs('drivers-suggestion.txt'))('a suggestion for $title', ({ code, output }) => {
    expect(repairOf(code, around, packages)).toEqual({ fix: null, suggestions: [output] });
  });

  it.each(readPairs('drivers-none.txt'))('none for $title', ({ code }) => {
    expect(repairOf(code, around, packages)).toEqual({ fix: null, suggestions: [] });
  });

  it('the tag of typeorm came with a minor version of 0.3', () => {
    expect(repairOf('dataSource.query(`SELECT * FROM u WHERE n = \'${req.body.n}\'`);', around, { typeorm: '^0.3.20' }).suggestions).toEqual([]);
  });

  it('the message names the tag where the version has it', () => {
    const code = "import { DataSource } from 'typeorm'; export const find = (db: DataSource, n: string) => db.query(`SELECT * FROM u WHERE n = '${n}'`);";
    const messageWith = (range: string): string | undefined => lint(code, { only: ['no-sql-injection'], packages: { typeorm: range } })[0]?.message;
    expect(messageWith('^1.0.0')).toMatch(/Write it as a template of the tag `sql`, which binds what stands in its holes\.$/);
    expect(messageWith('^0.3.20')).toMatch(/Bind it as a parameter\.$/);
  });
});

describe('no edits', () => {
  it.each(readPairs('none.txt'))('$title', ({ code }) => {
    expect(repairOf(code)).toEqual({ fix: null, suggestions: [] });
  });
});
