/** Every driver of the specification's table: the edit that is offered puts a placeholder where the value stood, and the value beside it. */
import { describe, expect, it } from 'vitest';
import { lint } from '../helpers/lint.ts';

const text = "`SELECT * FROM u WHERE n = '${req.body.n}'`";

/** How a driver is made, the call, and what stands for the value behind the edit. */
const drivers: Readonly<Record<string, readonly [head: string, call: string, placeholder: string]>> = {
  'pg': ["import { Pool } from 'pg';\nconst db = new Pool();", `db.query(${text})`, '$1'],
  '@neondatabase/serverless': ["import { neon } from '@neondatabase/serverless';\nconst db = neon('');", `db.query(${text})`, '$1'],
  '@vercel/postgres': ["import { createClient } from '@vercel/postgres';\nconst db = createClient();", `db.query(${text})`, '$1'],
  'postgres': ["import postgres from 'postgres';\nconst db = postgres();", `db.unsafe(${text})`, '$1'],
  'pg-promise': ["import pgp from 'pg-promise';\nconst db = pgp()('');", `db.any(${text})`, '$1'],
  'mysql': ["import mysql from 'mysql';\nconst db = mysql.createPool({});", `db.query(${text})`, '?'],
  'mysql2': ["import mysql from 'mysql2/promise';\nconst db = mysql.createPool({});", `db.execute(${text})`, '?'],
  'mariadb': ["import mariadb from 'mariadb';\nconst db = mariadb.createPool({});", `db.query(${text})`, '?'],
  '@planetscale/database': ["import { connect } from '@planetscale/database';\nconst db = connect({});", `db.execute(${text})`, '?'],
  'sqlite3': ["import sqlite3 from 'sqlite3';\nconst db = new sqlite3.Database('');", `db.all(${text})`, '?'],
  'better-sqlite3': ["import Database from 'better-sqlite3';\nconst db = new Database('');", `db.prepare(${text}).all()`, '?'],
  'node:sqlite': ["import { DatabaseSync } from 'node:sqlite';\nconst db = new DatabaseSync('');", `db.prepare(${text}).all()`, '?'],
  'bun:sqlite': ["import { Database } from 'bun:sqlite';\nconst db = new Database('');", `db.query(${text}).all()`, '?'],
  '@libsql/client': ["import { createClient } from '@libsql/client';\nconst db = createClient({});", `db.execute(${text})`, '?'],
  'snowflake-sdk': ["import snowflake from 'snowflake-sdk';\nconst db = snowflake.createConnection({});", `db.execute({ sqlText: ${text} })`, '?'],
  'cassandra-driver': ["import { Client } from 'cassandra-driver';\nconst db = new Client({});", `db.execute(${text})`, '?'],
  'knex': ["import knex from 'knex';\nconst db = knex({});", `db.raw(${text})`, '?'],
  'objection': ["import { raw } from 'objection';", `raw(${text})`, '?'],
  '@mikro-orm/postgresql': ["import { MikroORM } from '@mikro-orm/postgresql';\nconst db = await MikroORM.init({});", `db.em.execute(${text})`, '?'],
  'oracledb': ["import oracledb from 'oracledb';\nconst db = await oracledb.getConnection({});", `db.execute(${text})`, ':p0'],
  'sequelize': ["import { Sequelize } from 'sequelize';\nconst db = new Sequelize('');", `db.query(${text})`, ':p0'],
  'typeorm, a condition': ["import { DataSource } from 'typeorm';\nconst db = new DataSource({});", "db.createQueryBuilder().from('u', 'u').where(`u.n = '${req.body.n}'`)", ':p0'],
  'typeorm': ["import { DataSource } from 'typeorm';\nconst db = new DataSource({});", `db.query(${text})`, '${String(req.body.n)}`'],
  'mssql': ["import { ConnectionPool } from 'mssql';\nconst db = new ConnectionPool({});", `db.request().query(${text})`, '${String(req.body.n)}`'],
  '@prisma/client': ["import { PrismaClient } from '@prisma/client';\nconst db = new PrismaClient();", `db.$queryRawUnsafe(${text})`, '${String(req.body.n)}`'],
  'drizzle-orm': ["import { sql } from 'drizzle-orm';", `db.execute(sql.raw(${text}))`, '${String(req.body.n)}`'],
  'kysely': ["import { sql } from 'kysely';", `sql.raw(${text})`, '${String(req.body.n)}`'],
  'neo4j-driver': ["import neo4j from 'neo4j-driver';\nconst db = neo4j.driver('').session();", "db.run(`MATCH (u:User {n: '${req.body.n}'}) RETURN u`)", '$p0'],
  'neo4j-driver, an object': ["import neo4j from 'neo4j-driver';\nconst db = neo4j.driver('').session();", 'db.run({ text: `MATCH (a)-->(u) WHERE u.n = "${req.body.n}" RETURN u` })', 'parameters: { p0: String(req.body.n) }'],
  'drizzle-orm, a text': ["import { drizzle } from 'drizzle-orm/node-postgres';\nimport { sql } from 'drizzle-orm';\nconst db = drizzle('');", `db.execute(${text})`, 'db.execute(sql`SELECT * FROM u WHERE n = ${String(req.body.n)}`)'],
  '@google-cloud/bigquery': ["import { BigQuery } from '@google-cloud/bigquery';\nconst db = new BigQuery();", `db.query({ query: ${text} })`, 'params: { p0: String(req.body.n) }'],
  '@google-cloud/bigquery, a text': [
    "import { BigQuery } from '@google-cloud/bigquery';\nconst db = new BigQuery();", `db.query(${text}, { maxResults: 9 })`,
    "db.query({ query: 'SELECT * FROM u WHERE n = @p0', params: { p0: String(req.body.n) } }, { maxResults: 9 })",
  ],
  'bun': ["import { sql } from 'bun';", `sql.unsafe(${text})`, '${String(req.body.n)}`'],
};

const list = "`SELECT * FROM u WHERE n IN (${req.body.n.join(',')})`";

/** Drivers that make a list of an array, and what stands for it behind the edit. */
const lists: Readonly<Record<string, readonly [head: string, call: string, output: string]>> = {
  'pg': ["import { Pool } from 'pg';\nconst db = new Pool();", `db.query(${list})`, "db.query('SELECT * FROM u WHERE n = ANY($1)', [req.body.n])"],
  'mysql': ["import mysql from 'mysql';\nconst db = mysql.createPool({});", `db.query(${list})`, "db.query('SELECT * FROM u WHERE n IN (?)', [req.body.n])"],
  'sequelize': ["import { Sequelize } from 'sequelize';\nconst db = new Sequelize('');", `db.query(${list})`, "db.query('SELECT * FROM u WHERE n IN (:p0)', { replacements: { p0: req.body.n } })"],
  'typeorm, a condition': [
    "import { DataSource } from 'typeorm';\nconst db = new DataSource({});", "db.createQueryBuilder().from('u', 'u').where(`u.n NOT IN (${req.body.n.join(',')})`)",
    "db.createQueryBuilder().from('u', 'u').where('u.n NOT IN (:...p0)', { p0: req.body.n })",
  ],
  '@prisma/client': [
    "import { Prisma, PrismaClient } from '@prisma/client';\nconst db = new PrismaClient();", `db.$queryRawUnsafe(${list})`, 'db.$queryRaw`SELECT * FROM u WHERE n IN (${Prisma.join(req.body.n)})`',
  ],
  '@prisma/client, between quotes': [
    "import { Prisma, PrismaClient } from '@prisma/client';\nconst db = new PrismaClient();", `db.$queryRawUnsafe(\`SELECT * FROM u WHERE n NOT IN ('\${req.body.n.join("','")}')\`)`,
    'db.$queryRaw`SELECT * FROM u WHERE n NOT IN (${Prisma.join(req.body.n)})`',
  ],
  'knex, a condition': ["import knex from 'knex';\nconst db = knex({});", "db('u').whereRaw(`u.n IN (${req.body.n.join(',')})`)", "db('u').whereIn('u.n', req.body.n)"],
  'knex, a condition behind others': [
    "import knex from 'knex';\nconst db = knex({});", "db('u').where('a', 1).orWhereRaw('n not in (' + req.body.n.join(', ') + ')')", "db('u').where('a', 1).orWhereNotIn('n', req.body.n)",
  ],
  'knex, between quotes': ["import knex from 'knex';\nconst db = knex({});", `db('u').andWhereRaw(\`n IN ('\${req.body.n.join("','")}')\`)`, "db('u').whereIn('n', req.body.n)"],
  'mssql': ["import { ConnectionPool } from 'mssql';\nconst db = new ConnectionPool({});", `db.request().query(${list})`, 'db.request().query`SELECT * FROM u WHERE n IN (${req.body.n})`'],
};

/** Drivers of the table that need the type of a value, or a parameter that no edit writes: the message says how they bind. */
const told: Readonly<Record<string, readonly [head: string, call: string, says: string]>> = {
  'tedious': ["import { Request } from 'tedious';", `new Request(${text}, () => {})`, 'addParameter'],
  '@clickhouse/client': ["import { createClient } from '@clickhouse/client';\nconst db = createClient();", `db.query({ query: ${text} })`, '{name:String}'],
};

function findingOf(head: string, call: string) {
  const before = `import express from 'express';\n${head}\nexpress().use(express.json()).post('/', (req, res) => {\n`;
  const code = `${before}${call};\n});\n`;
  const [finding, ...others] = lint(code, { only: ['no-sql-injection'], packages: { typeorm: '^1.0.0' } });
  expect(others).toEqual([]);
  const edit = finding?.fix ?? finding?.suggestions[0]?.fix;
  return { message: finding?.message, output: edit && (code.slice(0, edit.range[0]) + edit.text + code.slice(edit.range[1])).slice(before.length) };
}

describe('an edit for every driver', () => {
  it.each(Object.entries(drivers))('%s', (_, [head, call, placeholder]) => {
    const { output } = findingOf(head, call);
    expect(output).toContain(placeholder);
    expect(output).not.toContain("'${");
    expect(output).toContain('req.body.n');
  });

  it.each(Object.entries(lists))('a list: %s', (_, [head, call, output]) => {
    expect(findingOf(head, call).output).toContain(`${output};\n`);
  });

  it('no list where an array becomes none', () => {
    expect(findingOf("import knex from 'knex';\nconst db = knex({});", `db.raw(${list})`).output).toBeUndefined();
  });

  it('no method for a list that is one condition of several', () => {
    const condition = (text: string) => findingOf("import knex from 'knex';\nconst db = knex({});", `db('u').whereRaw(\`${text}\`)`).output;
    expect(condition("n IN (${req.body.n.join(',')}) AND a = 1")).toBeUndefined();
    expect(condition("lower(n) IN (${req.body.n.join(',')})")).toBeUndefined();
    expect(condition("n IN (${req.body.n.join(' or ')})")).toBeUndefined();
  });

  it('imports what makes a list, and the tag', () => {
    const prisma = findingOf("import { PrismaClient } from '@prisma/client';\nconst db = new PrismaClient();", `db.$queryRawUnsafe(${list})`);
    expect(prisma.output).toContain('Prisma.join(req.body.n)');
    const drizzle = findingOf("import { drizzle } from 'drizzle-orm/node-postgres';\nconst db = drizzle('');", `db.execute(${text})`);
    expect(drizzle.output).toContain('db.execute(sql`SELECT * FROM u WHERE n = ${String(req.body.n)}`)');
  });

  it.each(Object.entries(told))('%s: the message says how', (_, [head, call, says]) => {
    const { message, output } = findingOf(head, call);
    expect(output).toBeUndefined();
    expect(message).toContain(says);
  });
});
