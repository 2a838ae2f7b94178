import { describe, expect, it } from 'vitest';
import type { SinkKind } from '../../src/models/model.ts';
import { printEntity, printOrigins, probe, probeOne } from '../helpers/probe.ts';

/** Entities of the marked expressions. */
const entities = (code: string) => probe(code, (file, node) => printEntity(file.entity(node)));
const kindOf = (code: string) => printOrigins(probeOne(code, (file, node) => file.flow(node))).map((origin) => origin.kind);
const escapedFor = (code: string) => probeOne(code, (file, node) => file.flow(node).flatMap((origin) => [...(origin.escapedFor ?? [])]));
/** The callees of the sinks of a kind; the mark makes the probe ask. */
const sinks = (code: string, kind: SinkKind = 'sql') =>
  probeOne(`${code}\n/*?*/0;`, (file) => file.sinks(kind).map((sink) => (sink.node.type === 'AssignmentExpression' ? '=' : file.sourceCode.getText(sink.node.callee))));

describe('pg', () => {
  it.each([
    ["import { Pool } from 'pg'; const db = new Pool(); /*?*/db;", 'pg:pool (resolved)'],
    ["import pg from 'pg'; const db = new pg.Client(); /*?*/db;", 'pg:client (resolved)'],
    ["import * as pg from 'pg'; const db = new pg.native.Client(); /*?*/db;", 'pg:client (resolved)'],
    ["const { Pool: P } = require('pg'); const db = new P(); /*?*/db;", 'pg:pool (resolved)'],
    ["import Pool from 'pg-pool'; const db = new Pool(); /*?*/db;", 'pg:pool (resolved)'],
    ["import { Pool } from 'pg'; const c = await new Pool().connect(); /*?*/c;", 'pg:client (resolved)'],
    ["import { Pool } from 'pg'; new Pool().connect((error, c, done) => { /*?*/c; });", 'pg:client (resolved)'],
    ["import type { PoolClient } from 'pg'; export function f(c: PoolClient) { /*?*/c; }", 'pg:client (resolved)'],
    ["import { Pool } from 'pg'; const { rows } = await new Pool().query('SELECT 1'); /*?*/rows;", 'pg:rows (resolved)'],
    ["import { Pool } from './pg'; const db = new Pool(); /*?*/db;", 'nothing'],
  ])('%s', (code, expected) => {
    expect(entities(code)).toEqual([expected]);
  });

  it('names statements, cursors and streams as sinks', () => {
    const code = `import pg from 'pg'; import Cursor from 'pg-cursor'; import QueryStream from 'pg-query-stream';
const db = new pg.Pool(); db.query('a'); const c = await db.connect(); c.query({ text: 'b' }); new pg.Query('c'); c.query(new Cursor('d')); new QueryStream('e');
({ query() {} }).query('f');`;
    expect(sinks(code)).toEqual(expect.arrayContaining(['db.query', 'c.query', 'pg.Query', 'Cursor', 'QueryStream']));
    expect(sinks("const db = { query() {} }; db.query('f');")).toEqual([]);
  });

  it.each([
    "import { Pool } from 'pg'; const { rows } = await new Pool().query('SELECT 1'); /*?*/rows[0].name;",
    "import { Pool } from 'pg'; const result = await new Pool().query('SELECT 1'); /*?*/result.rows[0].name;",
    "import { Pool } from 'pg'; new Pool().query('SELECT 1', (error, result) => { /*?*/result.rows[0].name; });",
    "import { Pool } from 'pg'; const { rows: [user] } = await new Pool().query('SELECT 1'); /*?*/user.name;",
  ])('rows are stored values: %s', (code) => {
    expect(kindOf(code)).toEqual(['stored']);
  });

  it('knows what its functions escape', () => {
    const head = "import pg from 'pg'; import express from 'express'; express().get('/', (req, res) => {";
    expect(escapedFor(`${head} /*?*/pg.escapeLiteral(req.query.a); });`)).toEqual(['sql-literal']);
    expect(escapedFor(`${head} new pg.Client().escapeIdentifier(req.query.a); /*?*/pg.escapeIdentifier(req.query.a); });`)).toEqual(['sql-identifier']);
    expect(escapedFor(`${head} /*?*/req.query.a; });`)).toEqual([]);
  });
});

describe('mysql2', () => {
  it.each([
    ["import mysql from 'mysql2'; const c = mysql.createConnection({}); /*?*/c;", 'mysql2:connection (resolved)'],
    ["import mysql from 'mysql2'; const p = mysql.createPool({}).promise(); /*?*/p;", 'mysql2:promise.pool (resolved)'],
    ["import mysql from 'mysql2/promise'; const c = await mysql.createConnection({}); /*?*/c;", 'mysql2:promise.connection (resolved)'],
    ["import { createPool } from 'mysql2/promise'; const c = await createPool({}).getConnection(); /*?*/c;", 'mysql2:promise.connection (resolved)'],
    ["import mysql from 'mysql2'; mysql.createPool({}).getConnection((error, c) => { /*?*/c; });", 'mysql2:connection (resolved)'],
    ["import mysql from 'mysql2'; mysql.createPoolCluster().of('*').getConnection((error, c) => { /*?*/c; });", 'mysql2:connection (resolved)'],
    ["import type { Pool } from 'mysql2/promise'; export class Users { constructor(private db: Pool) {} f() { /*?*/this.db; } }", 'mysql2:promise.pool (resolved)'],
    ["import type { Pool } from 'mysql2'; export function f(db: Pool) { /*?*/db; }", 'mysql2:pool (resolved)'],
    ["import mysql from 'mysql2/promise'; const [rows] = await mysql.createPool({}).query('SELECT 1'); /*?*/rows;", 'mysql2:rows (resolved)'],
  ])('%s', (code, expected) => {
    expect(entities(code)).toEqual([expected]);
  });

  it('names text and prepared statements as sinks', () => {
    const code = "import mysql from 'mysql2/promise'; const db = mysql.createPool({}); db.query('a'); db.execute({ sql: 'b' }); const c = await db.getConnection(); c.prepare('c'); mysql.format('d');";
    expect(sinks(code)).toEqual(['db.query', 'db.execute', 'c.prepare', 'mysql.format']);
  });

  it.each([
    ["import mysql from 'mysql2/promise'; const [rows] = await mysql.createPool({}).query('SELECT 1'); /*?*/rows[0].name;"],
    ["import mysql from 'mysql2/promise'; const [[user]] = await mysql.createPool({}).execute('SELECT 1'); /*?*/user.name;"],
    ["import mysql from 'mysql2'; mysql.createConnection({}).query('SELECT 1', (error, rows) => { /*?*/rows[0].name; });"],
  ])('rows are stored values: %s', (code) => {
    expect(kindOf(code)).toEqual(['stored']);
  });

  it('escape of the module still writes objects, that of a connection does not', () => {
    const head = "import mysql from 'mysql2'; import express from 'express'; const db = mysql.createConnection({}); express().post('/', (req, res) => {";
    const proven = (call: string) => printOrigins(probeOne(`${head} /*?*/${call}; });`, (file, node) => file.flow(node))).flatMap((origin) => origin.proven);
    expect(proven('mysql.escape(req.body.a)')).toContain('object');
    expect(proven('db.escape(req.body.a)')).not.toContain('object');
    expect(escapedFor(`${head} /*?*/db.escapeId(req.body.a); });`)).toEqual(['sql-identifier']);
  });
});

describe('better-sqlite3', () => {
  it.each([
    ["import Database from 'better-sqlite3'; const db = new Database('x'); /*?*/db;", 'better-sqlite3:database (resolved)'],
    ["const db = require('better-sqlite3')('x'); /*?*/db;", 'better-sqlite3:database (resolved)'],
    ["import Database from 'better-sqlite3'; const s = new Database('x').prepare('SELECT 1').pluck(); /*?*/s;", 'better-sqlite3:statement (resolved)'],
    ["import type { Database } from 'better-sqlite3'; export function f(db: Database) { /*?*/db; }", 'better-sqlite3:database (resolved)'],
    ["import Database from 'better-sqlite3'; export function f(db: Database.Database) { /*?*/db; }", 'better-sqlite3:database (resolved)'],
  ])('%s', (code, expected) => {
    expect(entities(code)).toEqual([expected]);
  });

  it('names statements as sinks', () => {
    expect(sinks("import Database from 'better-sqlite3'; const db = new Database('x'); db.prepare('a').run(); db.exec('b').pragma('c');")).toEqual(
      expect.arrayContaining(['db.prepare', 'db.exec', "db.exec('b').pragma"]),
    );
  });

  it.each([
    "import Database from 'better-sqlite3'; const user = new Database('x').prepare('SELECT 1').get(1); /*?*/user.name;",
    "import Database from 'better-sqlite3'; for (const user of new Database('x').prepare('SELECT 1').iterate()) { /*?*/user.name; }",
    "import Database from 'better-sqlite3'; const users = new Database('x').prepare('SELECT 1').all(); /*?*/users[0].name;",
  ])('rows are stored values: %s', (code) => {
    expect(kindOf(code)).toEqual(['stored']);
  });
});

describe('object stores', () => {
  it.each([
    ["import mongoose from 'mongoose'; const M = mongoose.model('m', new mongoose.Schema({})); /*?*/M;", 'mongoose:Model (resolved)'],
    ["import { model, Schema } from 'mongoose'; const m = await model('m', new Schema({})).findById(1).populate('x').exec(); /*?*/m;", 'mongoose:document (resolved)'],
    ["import { Model } from 'mongoose'; export function f(users: Model<any>) { /*?*/users; }", 'mongoose:Model (resolved)'],
    ["import mongoose from 'mongoose'; const c = mongoose.connection.collection('x'); /*?*/c;", 'mongodb:collection (resolved)'],
    ["import { MongoClient } from 'mongodb'; const c = (await MongoClient.connect('x')).db().collection('x'); /*?*/c;", 'mongodb:collection (resolved)'],
    ["import { PrismaClient } from '@prisma/client'; const db = new PrismaClient(); /*?*/db.invoice;", '@prisma/client:delegate (resolved)'],
    ["import { PrismaClient, Prisma } from '@prisma/client'; export function f(tx: Prisma.TransactionClient) { /*?*/tx; }", '@prisma/client:client (resolved)'],
    ["import { PrismaClient } from '@prisma/client'; new PrismaClient().$transaction(async (tx) => { /*?*/tx; });", '@prisma/client:client (resolved)'],
    ["import { Model } from 'sequelize'; class U extends Model {} const u = await U.findByPk(1); /*?*/u;", 'sequelize:instance (resolved)'],
    ["import { Sequelize } from 'sequelize'; const db = new Sequelize(''); /*?*/db.models.user;", 'sequelize:Model (resolved)'],
    ["import knex from 'knex'; const db = knex({}); /*?*/db('users').where({}).orderBy('x');", 'knex:builder (resolved)'],
    ["const db = require('knex')({}); db.transaction(async (trx) => { /*?*/trx; });", 'knex:instance (resolved)'],
    ["import type { Knex } from 'knex'; export function f(db: Knex.Transaction) { /*?*/db; }", 'knex:instance (resolved)'],
    ["import type { Repository } from 'typeorm'; export function f(users: Repository<any>) { /*?*/users; }", 'typeorm:repository (resolved)'],
    ["import { DataSource } from 'typeorm'; const u = await new DataSource({}).getRepository(X).findOneBy({}); /*?*/u;", 'typeorm:entity (resolved)'],
    ["import { DataSource } from 'typeorm'; const u = await new DataSource({}).createQueryBuilder(X, 'x').where('a').getOne(); /*?*/u;", 'typeorm:entity (resolved)'],
  ])('%s', (code, expected) => {
    expect(entities(code)).toEqual([expected]);
  });

  it('names writes as sinks', () => {
    const writes = (code: string) => sinks(code, 'model-write');
    expect(writes("import mongoose from 'mongoose'; const M = mongoose.model('m'); new M({}); M.create({}); M.deleteMany({});")).toEqual(['M', 'M.create']);
    expect(writes("import { PrismaClient } from '@prisma/client'; const db = new PrismaClient(); db.user.create({ data: {} }); db.user.findMany({});")).toEqual(['db.user.create']);
    expect(writes("import knex from 'knex'; const db = knex({}); db('t').insert({}); db('t').where({});")).toEqual(["db('t').insert"]);
  });
});
