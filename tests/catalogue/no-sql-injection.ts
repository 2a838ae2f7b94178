import { examples, type Entry, type Example } from './example.ts';

const prelude = `import express from 'express';
import { Pool } from 'pg';
import mysql from 'mysql2/promise';
import Database from 'better-sqlite3';
import { z } from 'zod';
const app = express();
app.use(express.json());
const pool = new Pool();
const my = mysql.createPool({});
const lite = new Database('shop.db');
`;
const file = (code: string) => `${prelude}${code}\n`;
const handler = (body: string) => file(`app.post('/orders/:id', async (req, res) => {\n  ${body}\n  res.end();\n});`);

/** An edit of one statement; what pg, mysql2 or better-sqlite3 is called with before and after. */
const fixed = (name: string, before: string, after: string): Example =>
  ({ name, verdict: 'dangerous', code: handler(before), fix: handler(after), suggestions: [] });
const suggested = (name: string, before: string, after: string): Example =>
  ({ name, verdict: 'dangerous', code: handler(before), fix: null, suggestions: [handler(after)] });
const unrepaired = (name: string, body: string): Example =>
  ({ name, verdict: 'dangerous', code: handler(body), fix: null, suggestions: [] });

const injected = examples('dangerous', handler, {
  'body glued between quotes': "await pool.query('SELECT * FROM customers WHERE nick = \\'' + req.body.nick + '\\'');",
  'parameter of the path in a bare position': 'const { id } = req.params; const [rows] = await my.query(`SELECT * FROM orders WHERE id = ${id}`); res.json(rows);',
  'String() in ORDER BY': 'const order = String(req.query.order); await pool.query(`SELECT * FROM orders ORDER BY ${order} LIMIT 20`);',
  'address that zod checked keeps its apostrophe': "const input = z.object({ mail: z.email() }).parse(req.body); await pool.query(`SELECT * FROM customers WHERE mail = '${input.mail}'`);",
  'only the first quote is doubled': "const term = req.body.term.replace(\"'\", \"''\"); lite.prepare(`SELECT * FROM items WHERE title LIKE '%${term}%'`).all();",
  'conditions collected in an array': "const where = ['TRUE']; if (req.query.city) where.push(`city = '${req.query.city}'`); await my.query('SELECT * FROM shops WHERE ' + where.join(' AND '));",
  'slug that a pattern let through, in a bare position': 'const slug = z.string().regex(/^[a-z0-9-]+$/).parse(req.params.slug); await pool.query(`SELECT * FROM pages WHERE id = ${slug}`);',
  'object form of pg': "await pool.query({ text: `SELECT * FROM customers WHERE nick = '${req.body.nick}'` });",
  'comment': 'await pool.query(`SELECT * FROM orders /* ${req.query.tag} */`);',
  'dollar quote': 'await pool.query(`SELECT $body$${req.body.text}$body$`);',
  'literal with a prefix': "await pool.query(`SELECT * FROM customers WHERE nick = E'${req.body.nick}'`);",
  'list of values': "await pool.query(`SELECT * FROM customers WHERE id IN (${req.body.ids.join(',')})`);",
  'double quotes of MySQL': 'await my.query(`SELECT * FROM customers WHERE nick = "${req.body.nick}"`);',
  'exec of better-sqlite3': "lite.exec(`DELETE FROM customers WHERE nick = '${req.body.nick}'`);",
  'identifier between double quotes': 'await pool.query(`SELECT * FROM orders WHERE "${req.query.column}" = 1`);',
});

const unparameterized = examples('dangerous', file, {
  'parameter of a repository function between quotes': "export async function findByNick(nick: string) { return pool.query(`SELECT * FROM customers WHERE nick = '${nick}'`); }",
});

const unproven = examples('unproven', file, {
  'clause that an imported function builds': "import { conditions } from './conditions';\nexport const list = (filter: unknown) => pool.query('SELECT * FROM orders WHERE ' + conditions(filter));",
  'whole statement from a parameter': 'export async function run(statement: string) { return pool.query(statement); }',
  'table name that a class is given': 'export class Store { constructor(private table: string) {} all() { return pool.query(`SELECT * FROM ${this.table}`); } }',
});

const safe = examples('safe', handler, {
  'bound value': "await pool.query('SELECT * FROM customers WHERE nick = $1', [req.body.nick]);",
  'column out of a table of constants': "const COLUMNS: Record<string, string> = { title: 'title', date: 'created_at' }; await pool.query(`SELECT * FROM items ORDER BY ${COLUMNS[String(req.query.by)] ?? 'id'}`);",
  'direction out of a condition': "const way = req.query.way === 'down' ? 'DESC' : 'ASC'; await my.query(`SELECT * FROM items ORDER BY id ${way}`);",
  'number': 'const id = Number.parseInt(req.params.id, 10); await my.query(`SELECT * FROM items WHERE id = ${id}`);',
  'placeholders of mysql2': "const ids = req.body.ids; const marks = ids.map(() => '?').join(','); await my.execute(`SELECT * FROM items WHERE id IN (${marks})`, ids);",
  'numbered placeholders of pg': "const marks = req.body.ids.map((_: unknown, index: number) => `$${index + 1}`).join(', '); await pool.query(`SELECT title FROM items WHERE id IN (${marks})`, req.body.ids);",
  'constant table and columns': "const TABLE = 'customers'; const columns = ['id', 'nick']; await pool.query(`SELECT ${columns.join(', ')} FROM ${TABLE}`);",
  'escaped value and identifier': 'await my.query(`SELECT * FROM items WHERE id = ${mysql.escape(req.body.id)} ORDER BY ${mysql.escapeId(String(req.query.column))}`);',
  'words of SQL in a log and in a URL': "console.log(`select ${req.body.dish} from the menu`); await fetch('/search?q=' + encodeURIComponent(`select ${req.body.dish}`));",
});

const edits: readonly Example[] = [
  suggested('bare hole of pg', "await pool.query('SELECT * FROM orders WHERE id = ' + req.params.id);", "await pool.query('SELECT * FROM orders WHERE id = $1', [req.params.id]);"),
  suggested(
    'quoted and bare hole of pg', "await pool.query(`SELECT * FROM orders WHERE city = '${req.body.city}' AND total > ${req.body.total}`);",
    "await pool.query('SELECT * FROM orders WHERE city = $1 AND total > $2', [req.body.city, req.body.total]);",
  ),
  fixed(
    'part of a literal', "await pool.query(`SELECT * FROM orders WHERE city LIKE '%${req.body.city}%'`);",
    'await pool.query(\'SELECT * FROM orders WHERE city LIKE $1\', [`%${req.body.city}%`]);',
  ),
  fixed(
    'numbering goes on', "await pool.query(`SELECT * FROM orders WHERE state = $1 AND city = '${req.body.city}'`, ['open']);",
    "await pool.query('SELECT * FROM orders WHERE state = $1 AND city = $2', ['open', req.body.city]);",
  ),
  fixed(
    'object form of pg', "await pool.query({ text: `SELECT 1 FROM orders WHERE city = '${req.body.city}'` });",
    "await pool.query({ text: 'SELECT 1 FROM orders WHERE city = $1', values: [req.body.city] });",
  ),
  fixed(
    'constant table stays', "const TABLE = 'orders'; await pool.query(`SELECT * FROM ${TABLE} WHERE city = '${req.body.city}'`);",
    "const TABLE = 'orders'; await pool.query(`SELECT * FROM ${TABLE} WHERE city = $1`, [req.body.city]);",
  ),
  fixed(
    'callback stays last', 'pool.query("SELECT * FROM orders WHERE city = \'" + req.body.city + "\'", () => {});',
    'pool.query("SELECT * FROM orders WHERE city = $1", [req.body.city], () => {});',
  ),
  suggested(
    'execute of mysql2', "await my.execute(`UPDATE orders SET city = '${req.body.city}' WHERE id = ${req.params.id}`);",
    "await my.execute('UPDATE orders SET city = ? WHERE id = ?', [String(req.body.city), req.params.id]);",
  ),
  fixed(
    'between present placeholders', "await my.query(`SELECT * FROM orders WHERE a = ? AND b = '${req.body.b}' AND c = ?`, [1, 2]);",
    "await my.query('SELECT * FROM orders WHERE a = ? AND b = ? AND c = ?', [1, String(req.body.b), 2]);",
  ),
  suggested(
    'double quotes are strings in MySQL', 'await my.query(`INSERT INTO orders(city, total) VALUES ("${req.body.city}", ${req.body.total})`);',
    "await my.query('INSERT INTO orders(city, total) VALUES (?, ?)', [String(req.body.city), String(req.body.total)]);",
  ),
  fixed(
    'prepared statement of better-sqlite3', "lite.prepare(`SELECT * FROM orders WHERE city = '${req.body.city}'`).get();",
    "lite.prepare('SELECT * FROM orders WHERE city = ?').get(String(req.body.city));",
  ),
  unrepaired('ORDER BY cannot be bound', 'await pool.query(`SELECT * FROM orders ORDER BY ${req.query.by}`);'),
  unrepaired('a table cannot be bound', 'await pool.query(`SELECT * FROM ${req.query.table}`);'),
  unrepaired('a column cannot be bound', 'await pool.query(`SELECT * FROM orders WHERE "${req.query.column}" = 1`);'),
  suggested('LIMIT of execute in mysql2', 'await my.execute(`SELECT * FROM orders LIMIT ${req.query.limit}`);', 'await my.execute(`SELECT * FROM orders LIMIT ${Number(req.query.limit)}`);'),
  unrepaired('INTERVAL', "await pool.query(`SELECT * FROM orders WHERE placed > now() - INTERVAL '${req.query.days} days'`);"),
  unrepaired('list of values in SQLite', "lite.prepare(`SELECT * FROM orders WHERE id IN (${req.body.ids.join(',')})`).all();"),
  unrepaired('list of values of execute in mysql2', "await my.execute(`SELECT * FROM orders WHERE id IN (${req.body.ids.join(',')})`);"),
  unrepaired('text that grows', "let sql = 'SELECT * FROM orders WHERE TRUE'; sql += ` AND city = '${req.query.city}'`; await pool.query(sql);"),
  unrepaired('comment', 'await pool.query(`SELECT * FROM orders /* ${req.query.tag} */`);'),
  unrepaired('two holes in one literal beside a question mark', "await my.query(`SELECT '?' FROM orders WHERE place = '${req.body.city}?${req.body.street}'`);"),
];

const glued = handler('await pool.query(`SELECT * FROM orders WHERE id = ${req.params.id}`);');

export const entry: Entry = {
  rule: 'no-sql-injection',
  examples: [...injected, ...unparameterized, ...unproven, ...safe, ...edits],
  falseAlarms: [
    { name: 'joined constants', verdict: 'safe', control: glued, code: handler("await pool.query('SELECT id, city ' + 'FROM orders');") },
    {
      name: 'query() of a search parameter object', verdict: 'safe', control: glued,
      code: "import express from 'express';\nimport { search } from './search';\nexpress().get('/', (req, res) => { res.json(search.query(`select ${req.query.q}`)); });",
    },
    {
      name: 'query() of a GraphQL client', verdict: 'safe', control: glued,
      code: "import express from 'express';\nimport { client, gql } from './graphql';\nexpress().get('/', async (req, res) => { res.json(await client.query({ query: gql`{ order(id: ${req.query.id}) { city } }` })); });",
    },
    {
      name: 'tagged template', verdict: 'safe', control: glued,
      code: "import express from 'express';\nimport { sql, database } from './database';\nexpress().get('/', async (req, res) => { res.json(await database.many(sql.unsafe`SELECT * FROM orders WHERE id = ${req.query.id}`)); });",
    },
    {
      name: 'escapeId', verdict: 'safe', code: handler('await my.query(`SELECT * FROM items ORDER BY ${mysql.escapeId(String(req.query.by))}`);'),
      control: handler('await my.query(`SELECT * FROM items ORDER BY ${String(req.query.by)}`);'),
    },
    {
      name: 'sentence in a log', verdict: 'safe', control: glued,
      code: handler('console.info(`SELECT what you like FROM the ${req.body.menu}`);'),
    },
  ],
};
