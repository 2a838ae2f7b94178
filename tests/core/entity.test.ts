import { describe, expect, it } from 'vitest';
import { printEntity, probeOne } from '../helpers/probe.ts';

function entityOf(code: string, filename = 'src/file.ts'): string {
  return probeOne(code, (file, node) => printEntity(file.entity(node)), { filename });
}

type Table = readonly (readonly [code: string, expected: string])[];

const Pool = 'pg:Pool (resolved)';
const query = 'pg:query (resolved)';
/** Behind an import of the class from pg. */
const withPool = (rows: readonly string[]): readonly string[] => rows.map((row) => `import { Pool } from 'pg'; ${row}`);

describe('forms of imports', () => {
  const rows: readonly string[] = [
    "import pg from 'pg'; /*?*/pg.Pool;",
    "import * as pg from 'pg'; /*?*/pg.Pool;",
    "import { Pool } from 'pg'; /*?*/Pool;",
    "import { Pool as P } from 'pg'; new /*?*/P();",
    "import { default as pg } from 'pg'; /*?*/pg.Pool;",
    "import pg, { Pool } from 'pg'; /*?*/Pool;",
    "import { 'Pool' as P } from 'pg'; /*?*/P;",
    "import pg from 'pg'; /*?*/pg.default.Pool;",
    "const pg = require('pg'); /*?*/pg.Pool;",
    "const { Pool } = require('pg'); /*?*/Pool;",
    "const { Pool: P = null } = require('pg'); /*?*/P;",
    "const Pool = require('pg').Pool; /*?*/Pool;",
    "var pg = require('pg'), Pool = pg.Pool; /*?*/Pool;",
    "/*?*/require('pg').Pool;",
    "const pg = require(`pg`); /*?*/pg.Pool;",
    "const pg = require('pg').default; /*?*/pg.Pool;",
    "const name = 'pg'; const pg = require(name); /*?*/pg.Pool;",
    "const pg = await import('pg'); /*?*/pg.Pool;",
    "const { default: pg } = await import('pg'); /*?*/pg.Pool;",
    "const { Pool } = await import('pg'); /*?*/Pool;",
    "/*?*/(await import('pg')).Pool;",
    "import('pg').then((pg) => /*?*/pg.Pool);",
    "import('pg').then(({ Pool }) => /*?*/Pool);",
    "import('pg').then(({ default: pg }) => /*?*/pg.Pool);",
  ];
  it.each(rows)('%s', (code) => {
    expect(entityOf(code)).toBe(Pool);
    expect(entityOf(code, 'src/file.js')).toBe(Pool);
  });

  it('import = require(), in TypeScript', () => {
    expect(entityOf("import pg = require('pg'); /*?*/pg.Pool;")).toBe(Pool);
  });

  it('imports of functions, sub-paths and built-in modules with and without node:', () => {
    const others: Table = [
      ["import express from 'express'; /*?*/express();", 'express:application (resolved)'],
      ["const app = require('express')(); /*?*/app;", 'express:application (resolved)'],
      ["import express, { Router } from 'express'; /*?*/Router();", 'express:router (resolved)'],
      ["import express from 'express'; /*?*/new express.Router();", 'express:router (resolved)'],
      ["import mysql from 'mysql2/promise'; /*?*/mysql.createPool({}).query;", 'mysql2:promise.query (resolved)'],
      ["import mysql from 'mysql2'; /*?*/mysql.createPool({}).query;", 'mysql2:query (resolved)'],
      ["import { createHash } from 'node:crypto'; /*?*/createHash;", 'node:createHash (resolved)'],
      ["import { createHash } from 'crypto'; /*?*/createHash;", 'node:createHash (resolved)'],
      ["import { Pool } from 'pg'; export { Pool }; /*?*/Pool;", Pool],
      ["export { Pool } from 'pg'; import { Pool as P } from 'pg'; export { P as Database }; /*?*/P;", Pool],
    ];
    for (const [code, expected] of others) expect(entityOf(code), code).toBe(expected);
  });
});

describe('aliases', () => {
  const classes = withPool([
    'const Database = Pool; new /*?*/Database();',
    'let P; P = Pool; /*?*/P;',
    'var P = Pool; /*?*/P;',
    'const P = Pool, Q = P; /*?*/Q;',
    'const classes = { Pool }; /*?*/classes.Pool;',
    'const classes = { sql: { Pool } }; /*?*/classes.sql.Pool;',
    'const { a: { b: P } } = { a: { b: Pool } }; /*?*/P;',
    'const classes = [Pool]; /*?*/classes[0];',
    'const [, P] = [1, Pool]; /*?*/P;',
    "import pg from 'pg'; const { Pool: P } = pg; /*?*/P;",
    "import pg from 'pg'; const name = 'Pool'; /*?*/pg[name];",
    "import pg from 'pg'; /*?*/pg['Pool'];",
  ]);
  it.each(classes)('%s', (code) => expect(entityOf(code)).toBe(Pool));

  const methods = withPool([
    'const pool = new Pool(); /*?*/pool.query;',
    'const pool = new Pool(); const { query } = pool; /*?*/query;',
    'const pool = new Pool(); const run = pool.query.bind(pool); /*?*/run;',
    'const db = { pool: new Pool() }; /*?*/db.pool.query;',
    'const db = {}; db.pool = new Pool(); /*?*/db.pool.query;',
    'exports.pool = new Pool(); /*?*/exports.pool.query;',
    'module.exports.pool = new Pool(); /*?*/module.exports.pool.query;',
    'const pool = Object.freeze(new Pool()); /*?*/pool.query;',
    'let pool; function get() { if (!pool) pool = new Pool(); return pool; } /*?*/get().query;',
    'let pool; pool ??= new Pool(); /*?*/pool.query;',
    'let pool = null; pool = new Pool(); /*?*/pool.query;',
    'let pool = new Pool(); pool = new Pool({ max: 2 }); /*?*/pool.query;',
    'try { var pool = new Pool(); } catch {} /*?*/pool.query;',
    'const pool = globalThis.pool ?? new Pool(); /*?*/pool.query;',
    'const pool = test ? new Pool() : new Pool({}); /*?*/pool.query;',
    'const pool = test ? global.pool : new Pool({}); /*?*/pool.query;',
    'const pool = (0, new Pool()); /*?*/pool.query;',
    'for (const pool of [new Pool(), new Pool()]) /*?*/pool.query;',
  ]);
  it.each(methods)('%s', (code) => expect(entityOf(code)).toBe(query));

  it('promisified functions stay what they are', () => {
    expect(entityOf("import { promisify } from 'util'; import mysql from 'mysql2'; const c = mysql.createConnection(); const q = promisify(c.query); /*?*/q;")).toBe('mysql2:query (resolved)');
  });
});

describe('results, classes and functions of the file', () => {
  const rows = withPool([
    'const pool = new Pool(); const client = await pool.connect(); /*?*/client.query;',
    'const pool = new Pool(); pool.connect().then((client) => /*?*/client.query);',
    'const pool = new Pool(); pool.connect().then(({ query }) => /*?*/query);',
    'const pool = new Pool(); pool.connect((error, client) => /*?*/client.query);',
    'function make() { return new Pool(); } /*?*/make().query;',
    'const make = () => new Pool(); const pool = make(); /*?*/pool.query;',
    'async function make() { return new Pool(); } const pool = await make(); /*?*/pool.query;',
    'const f = (pool) => /*?*/pool.query; f(new Pool());',
    'const f = (pool) => /*?*/pool.query; f.call(null, new Pool());',
    'function f({ pool }) { return /*?*/pool.query; } f({ pool: new Pool() });',
    'const f = (pool = new Pool()) => /*?*/pool.query;',
    'class R { pool = new Pool(); f() { return /*?*/this.pool.query; } }',
    'class R { #pool = new Pool(); f() { return /*?*/this.#pool.query; } }',
    'class R { pool = new Pool(); f = () => { return /*?*/this.pool.query; }; }',
    'class R { constructor() { this.pool = new Pool(); } f() { return /*?*/this.pool.query; } }',
    'class R { pool = null; open() { this.pool = new Pool(); } f() { return /*?*/this.pool.query; } }',
    'class R { static pool = new Pool(); f() { return /*?*/R.pool.query; } }',
    'class R { get pool() { return new Pool(); } f() { return /*?*/this.pool.query; } }',
    'class Base { pool = new Pool(); } class R extends Base { f() { return /*?*/this.pool.query; } }',
    'class R extends Pool { f() { return /*?*/this.query; } }',
    'class R extends Pool {} const r = new R(); /*?*/r.query;',
    'class R { constructor(pool) { this.pool = pool; } f() { return /*?*/this.pool.query; } } new R(new Pool());',
  ]);
  it.each(rows)('%s', (code) => {
    expect(entityOf(code)).toBe(query);
    expect(entityOf(code, 'src/file.js')).toBe(query);
  });
});

describe('annotations', () => {
  const rows = withPool([
    'export const f = (pool: Pool) => /*?*/pool.query;',
    'export const f = (pool?: Pool) => /*?*/pool!.query;',
    'export const f = (pool: Pool | undefined) => /*?*/pool?.query;',
    'export const f = (pool: Readonly<Pool>) => /*?*/pool.query;',
    'export const f = async (pool: Promise<Pool>) => /*?*/(await pool).query;',
    'type Db = Pool; export const f = (pool: Db) => /*?*/pool.query;',
    'interface Db extends Pool { name: string } export const f = (pool: Db) => /*?*/pool.query;',
    'type Db = Pool & { name: string }; export const f = (pool: Db) => /*?*/pool.query;',
    'let pool: Pool | null = null; /*?*/pool.query;',
    'const pool: Pool = load(); /*?*/pool.query;',
    'const x = load() as Pool; /*?*/x.query;',
    'const x = <Pool>load(); /*?*/x.query;',
    'const x = load() as unknown as Pool; /*?*/x.query;',
    'const x = new Pool() satisfies object; /*?*/x.query;',
    'const x = new Pool(); export const f = (p: typeof x) => /*?*/p.query;',
    'export const f = (p: InstanceType<typeof Pool>) => /*?*/p.query;',
    'export const f = ({ pool }: { pool: Pool }) => /*?*/pool.query;',
    'interface Deps { pool: Pool } export const f = (deps: Deps) => /*?*/deps.pool.query;',
    'interface Deps { pool: Pool } export const f = ({ pool }: Deps) => /*?*/pool.query;',
    'interface Deps { db: { pool: Pool } } export const f = ({ db: { pool: main } }: Deps) => /*?*/main.query;',
    'export const f = (pools: Pool[]) => /*?*/pools[0].query;',
    'export const f = (pools: ReadonlyArray<Pool>) => { for (const pool of pools) /*?*/pool.query; };',
    'function load(): Pool { return other(); } /*?*/load().query;',
    'export class R { constructor(private pool: Pool) {} f() { return /*?*/this.pool.query; } }',
    'export class R { private readonly pool: Pool; f() { return /*?*/this.pool.query; } }',
    'export class R { constructor(pool: Pool) { this.pool = pool; } f() { return /*?*/this.pool.query; } }',
    'type Deps = { pool: Pool }; export class R { constructor(private deps: Deps) {} f() { return /*?*/this.deps.pool.query; } }',
    'type Deps = { pool: Pool }; export class R { constructor(private deps: Deps) {} f() { const { pool } = this.deps; return /*?*/pool.query; } }',
  ]);
  it.each(rows)('%s', (code) => expect(entityOf(code)).toBe(query));

  it('types that are imported as types, through namespaces and qualified names', () => {
    expect(entityOf("import type { Pool } from 'pg'; export const f = (pool: Pool) => /*?*/pool.query;")).toBe(query);
    expect(entityOf("import { type Pool } from 'pg'; export const f = (pool: Pool) => /*?*/pool.query;")).toBe(query);
    expect(entityOf("import type pg from 'pg'; export const f = (pool: pg.Pool) => /*?*/pool.query;")).toBe(query);
    expect(entityOf("import type * as pg from 'pg'; export const f = (pool: pg.Pool) => /*?*/pool.query;")).toBe(query);
    expect(entityOf("import express from 'express'; export const f = (req: express.Request) => /*?*/req;")).toBe('express:request (resolved)');
  });
});

describe('parameters of handlers and callbacks', () => {
  const rows: Table = [
    ["import express from 'express'; const app = express(); app.get('/', (a, b) => /*?*/a);", 'express:request (resolved)'],
    ["import express from 'express'; const app = express(); app.get('/', (a, b) => /*?*/b);", 'express:response (resolved)'],
    ["import express from 'express'; const app = express(); app.use((e, a, b, c) => /*?*/a);", 'express:request (resolved)'],
    ["import express from 'express'; const app = express(); app.get('/', f); function f(a, b) { return /*?*/a.body; }", 'express:request.body (resolved)'],
    ["import express from 'express'; const app = express(); const steps = [express.json(), (a, b) => /*?*/a]; app.get('/', steps);", 'express:request (resolved)'],
    ["import express from 'express'; const app = express(); const make = (x) => (a, b) => /*?*/a; app.get('/', make(1));", 'express:request (resolved)'],
    ["import express from 'express'; import wrap from 'x'; const app = express(); app.get('/', wrap(async (a, b) => /*?*/a));", 'express:request (resolved)'],
    ["import express from 'express'; const app = express(); app.route('/').get((a, b) => /*?*/a);", 'express:request (resolved)'],
    ["import type { RequestHandler } from 'express'; export const f: RequestHandler = (a, b) => /*?*/a;", 'express:request (resolved)'],
    ["import fastify from 'fastify'; const app = fastify(); app.route({ method: 'GET', url: '/', handler: async (a, b) => /*?*/a });", 'fastify:request (resolved)'],
    ["import fastify from 'fastify'; fastify().register(async (app) => { app.get('/', (a) => /*?*/a); });", 'fastify:request (resolved)'],
    ['export function f(a, b) { b.status(200).json(/*?*/a.body); }', 'express:request.body (shaped)'],
    ['export function f(e, a, b, c) { b.status(200).json(/*?*/a.body); }', 'express:request.body (shaped)'],
    ['export async function f(a, b) { b.code(200).send(/*?*/a.body); }', 'fastify:request.body (shaped)'],
    ["import { db } from './db'; /*?*/db.$queryRawUnsafe;", '@prisma/client:queryUnsafe (shaped)'],
  ];
  it.each(rows)('%s', (code, expected) => expect(entityOf(code)).toBe(expected));
});

describe('globals', () => {
  const rows: Table = [
    ['export const f = (request: Request) => /*?*/request.headers;', 'web:request.headers (resolved)'],
    ["export const f = () => /*?*/new Response('');", 'web:response (resolved)'],
  ];
  it.each(rows)('%s', (code, expected) => expect(entityOf(code)).toBe(expected));
});

describe('traps: nothing is known', () => {
  const rows: readonly string[] = [
    'class Pool {} /*?*/Pool;',
    "import { Pool } from './pool'; /*?*/Pool;",
    "import { Pool } from 'pg-pool-other'; /*?*/Pool;",
    "import { Pool } from 'pg'; export function f(Pool) { return /*?*/Pool; }",
    "import { Pool } from 'pg'; { class Pool {} /*?*/Pool; }",
    "import { Pool } from 'pg'; { const Pool = other(); new /*?*/Pool(); }",
    "import { Pool } from 'pg'; const pool = new Pool(); { const pool = other(); /*?*/pool.query; }",
    "import { Pool } from 'pg'; let P = Pool; P = other; /*?*/P;",
    "import { Pool } from 'pg'; let pool = new Pool(); pool = other(); /*?*/pool.query;",
    "import { Pool } from 'pg'; const classes = { Pool }; classes.Pool = other; /*?*/classes.Pool;",
    "import { Pool } from 'pg'; const classes = { Pool, ...others }; /*?*/classes.Pool;",
    "import { Pool } from 'pg'; const pool = test ? new Pool() : other(); /*?*/pool.query;",
    "import { Pool } from 'pg'; const make = (x) => (x ? new Pool() : other()); /*?*/make().query;",
    "import { Pool } from 'pg'; class R { pool = new Pool(); } class S { f() { return /*?*/this.pool; } }",
    "import { Pool } from 'pg'; class R { pool = new Pool(); g() { this.pool = other(); } f() { return /*?*/this.pool.query; } }",
    "import { Pool } from 'pg'; class R { pool = new Pool(); f() { return function () { return /*?*/this.pool; }; } }",
    "import { Pool } from 'pg'; const f = (pool) => /*?*/pool.query; f(new Pool()); f(other());",
    "import { Pool } from 'pg'; export const f = (pool: Pool | Other) => /*?*/pool.query;",
    "interface Pool { query(): void } export const f = (pool: Pool) => /*?*/pool.query;",
    "function require(name) { return {}; } const pg = require('pg'); /*?*/pg.Pool;",
    'const pg = require(name); /*?*/pg.Pool;',
    'const pg = { Pool: class {} }; /*?*/pg.Pool;',
    "import pg from 'pg'; /*?*/pg.NoSuchClass;",
    'const URL = class {}; /*?*/URL;',
    "function express() { return {}; } const app = express(); /*?*/app;",
    'const req = {}; /*?*/req.body;',
    'export function f(req) { return /*?*/req.body; }',
    'export function f(req: { body: string }) { return /*?*/req.body; }',
    "import type { Request } from './http'; export const f = (req: Request) => /*?*/req.body;",
    'interface Request { headers: object } export const f = (request: Request) => /*?*/request.headers;',
    "const app = other(); app.get('/', (req, res) => /*?*/req.body);",
    "const cache = new Map(); cache.get('a', (req, res) => /*?*/req.body);",
    'export function f(req, res) { return res.rows.map(() => /*?*/req.body); }',
  ];
  it.each(rows)('%s', (code) => expect(entityOf(code)).toBe('nothing'));
});
