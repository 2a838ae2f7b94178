import { describe, expect, it } from 'vitest';
import { noSqlInjection as rule } from '../../src/rules/no-sql-injection.ts';
import { lint, type LintOptions } from '../helpers/lint.ts';
import { testRule } from '../helpers/rule-tester.ts';

const imports = `import express from 'express';
import { Pool } from 'pg';
import mysql from 'mysql2/promise';
import Database from 'better-sqlite3';
const app = express();
const pool = new Pool();
const my = mysql.createPool({});
const lite = new Database('test.db');
`;
/** The statements of a handler; they begin in line 10. */
const handler = (body: string) => `${imports}app.post('/x/:id', async (req, res) => {\n${body}\n});`;
/** Code of a module that only knows the drivers; it begins in line 9. */
const layer = (code: string) => imports + code;

type Verdict = 'injection' | 'unparameterized' | 'unproven' | 'safe';

/** What `strict` says of the code, and whether `recommended` says the same of what is dangerous. */
function verdictOf(code: string, options: LintOptions = {}): Verdict {
  const [finding, second] = lint(code, { ...options, config: 'strict', only: [rule.name] });
  expect(second).toBeUndefined();
  const recommended = lint(code, { ...options, only: [rule.name] }).map((found) => found.messageId);
  expect(recommended).toEqual(finding && finding.messageId !== 'unproven' ? [finding.messageId] : []);
  return (finding?.messageId ?? 'safe') as Verdict;
}

const injection = { messageId: 'injection' } as const;

testRule(rule, {
  valid: [
    handler('await pool.query(\'SELECT * FROM u WHERE n = $1\', [req.body.n]);'),
    { name: 'unproven is not reported by default', code: layer('export const all = (table) => pool.query(`SELECT * FROM ${table}`);') },
    { name: 'SQL that no call gets', code: handler('res.json(`SELECT * FROM u WHERE n = \'${req.body.n}\'`);') },
    { name: 'a sanitizer of the settings', code: handler('await pool.query(`SELECT * FROM u WHERE n = ${lit(req.body.n)}`);'), settings: { sanitizers: { sql: ['lit'] } } },
  ],
  invalid: [
    {
      name: 'the report stands on the value',
      code: handler('await pool.query(`SELECT * FROM u WHERE n = \'${req.body.n}\'`);'),
      errors: [{
        ...injection, line: 10, column: 48, endColumn: 58,
        data: { value: '`req.body.n` (line 10)', sink: 'pool.query', language: 'SQL', harm: 'close the quotes around it', remedy: 'Bind it as a parameter (`$1`).' },
      }],
      output: handler('await pool.query(\'SELECT * FROM u WHERE n = $1\', [req.body.n]);'),
    },
    {
      name: 'the message names where the value comes from',
      code: handler('const { id: key } = req.params;\nawait my.execute(`SELECT * FROM u WHERE id = ${key}`);'),
      errors: [{
        ...injection, line: 11,
        data: { value: '`key` (`req.params.id`, line 10)', sink: 'my.execute', language: 'SQL', harm: 'be read as SQL, since it stands unquoted', remedy: 'Bind it as a parameter (`?`).' },
        suggestions: [{ messageId: 'parameterize', output: handler('const { id: key } = req.params;\nawait my.execute(\'SELECT * FROM u WHERE id = ?\', [key]);') }],
      }],
    },
    {
      name: 'one report for a call, of the worst value',
      code: layer('app.get(\'/x\', (req) => find(\'u\', req.query.n));\nexport const find = (table, n) => pool.query(`SELECT * FROM ${table} WHERE n = \'${n}\'`);'),
      errors: [{ ...injection, line: 10, data: { value: '`n` (`req.query.n`, line 9)', sink: 'pool.query', language: 'SQL', harm: 'close the quotes around it', remedy: 'Bind it as a parameter (`$1`).' } }],
    },
    {
      name: 'a text that is a request value',
      code: handler('lite.exec(req.body.sql);'),
      errors: [{ ...injection, data: { value: '`req.body.sql` (line 10)', sink: 'lite.exec', language: 'SQL', harm: 'be any statement', remedy: 'Pass a constant statement and bind its values.' } }],
    },
    {
      name: 'a parameter between quotes',
      code: layer('export const find = (n: string) => lite.prepare(`SELECT * FROM u WHERE n = \'${n}\'`).get();'),
      errors: [{
        messageId: 'unparameterized', line: 9,
        data: { value: '`n` (a parameter, line 9)', sink: 'lite.prepare', language: 'SQL', harm: 'close the quotes around it', remedy: 'Bind it as a parameter (`?`).' },
        suggestions: [{ messageId: 'parameterize', output: layer('export const find = (n: string) => lite.prepare(\'SELECT * FROM u WHERE n = ?\').get(n);') }],
      }],
    },
    {
      name: 'a name of unproven origin',
      code: layer('export const all = (table) => pool.query(`SELECT * FROM ${table}`);'),
      options: { report: 'unproven' },
      errors: [{
        messageId: 'unproven',
        data: {
          value: '`table` (a parameter, line 9)', sink: 'pool.query', language: 'SQL', harm: 'add any SQL, since it stands for a name, a keyword or a clause',
          remedy: 'Names, keywords and clauses cannot be bound: choose them from constants.',
        },
      }],
    },
    {
      name: 'LIMIT in MySQL is converted, not bound',
      code: handler('await my.query(`SELECT * FROM u LIMIT ${req.query.limit}`);'),
      errors: [{
        ...injection, data: { value: '`req.query.limit` (line 10)', sink: 'my.query', language: 'SQL', harm: 'be read as SQL, since it stands unquoted', remedy: 'Convert it with `Number(…)`.' },
        suggestions: [{ messageId: 'convert', output: handler('await my.query(`SELECT * FROM u LIMIT ${Number(req.query.limit)}`);') }],
      }],
    },
    {
      name: 'an unknown driver is reported without an edit',
      code: handler('await req.db.query(`SELECT * FROM u WHERE n = \'${req.body.n}\'`);'),
      errors: [{ ...injection, data: { value: '`req.body.n` (line 10)', sink: 'req.db.query', language: 'SQL', harm: 'close the quotes around it', remedy: 'Bind it as a parameter.' } }],
    },
    {
      name: 'the message names the language that is no SQL',
      code: `import neo4j from 'neo4j-driver';\n${layer("const session = neo4j.driver('').session();\nexport const all = (label) => session.run(`MATCH (u:${label}) RETURN u`);")}`,
      options: { report: 'unproven' },
      errors: [{
        messageId: 'unproven',
        data: {
          value: '`label` (a parameter, line 11)', sink: 'session.run', language: 'Cypher', harm: 'add any Cypher, since it stands for a name, a keyword or a clause',
          remedy: 'Names, keywords and clauses cannot be bound: choose them from constants.',
        },
      }],
    },
    {
      name: 'two calls, two fixes',
      code: handler('await pool.query(`DELETE FROM u WHERE n = \'${req.body.n}\'`);\nawait my.query(`DELETE FROM u WHERE n = \'${req.params.id}\'`);'),
      errors: [{ ...injection, line: 10 }, { ...injection, line: 11 }],
      output: handler('await pool.query(\'DELETE FROM u WHERE n = $1\', [req.body.n]);\nawait my.query(\'DELETE FROM u WHERE n = ?\', [req.params.id]);'),
    },
  ],
});

describe('what the message says to do', () => {
  it.each([
    ['pool.query(`SELECT * FROM u WHERE "${req.query.x}" = 1`)', 'close the quotes around the name', 'cannot be bound: choose them from constants'],
    ['pool.query(`SELECT 1 /* ${req.query.x} */`)', 'end the comment', 'Take it out.'],
    ['pool.query(`SELECT 1 -- ${req.query.x}`)', 'end the comment with a line break', 'Take it out.'],
    ['pool.query(`SELECT $$${req.query.x}$$`)', 'end the dollar quote', 'Take it out.'],
    ['pool.query(`SELECT now() - INTERVAL \'${req.query.x} days\'`)', 'close the quotes', 'An interval cannot hold a parameter'],
    ['pool.query(`SELECT * FROM u WHERE id IN (${req.body.ids.join()})`)', 'be read as SQL', 'Write a placeholder for each element'],
    ['pool.query(`SELECT * FROM u LIMIT ${req.query.x}`)', 'be read as SQL', 'Bind it as a parameter (`$1`).'],
    ['pool.query(`CREATE ROLE r PASSWORD \'${req.query.x}\'`)', 'close the quotes', 'This statement cannot bind values'],
    ['my.query(`CALL p(\'${req.query.x}\')`)', 'close the quotes', 'Bind it as a parameter (`?`).'],
    ['lite.exec(`DELETE FROM u WHERE n = \'${req.query.x}\'`)', 'close the quotes', 'Bind it with `db.prepare(…).run(…)`.'],
  ])('%s', (statement, harm, remedy) => {
    const [finding] = lint(handler(statement), { only: [rule.name] });
    expect(finding?.message).toContain(harm);
    expect(finding?.message).toContain(remedy);
  });
});

describe('the report stands where the value stands in the text', () => {
  it.each([
    // a value that is kept in a variable, in one or several steps
    ['const term = req.query.q; await pool.query(`SELECT * FROM u WHERE n = \'${/* here */ term}\'`);'],
    ['const term = `%${req.query.q}%`; await pool.query("SELECT * FROM u WHERE n LIKE \'" + /* here */ term + "\'");'],
    ['let term = req.query.q ? req.query.q : \'\'; term = term.slice(0, 5); await pool.query(`SELECT * FROM u WHERE n = \'${/* here */ term}\'`);'],
    ['const name = (part) => `${req.query.schema}.${part}`; await pool.query(`SELECT * FROM ${/* here */ name(\'u\')}`);'],
    // a part of the text that is kept in a variable
    ['const where = `WHERE n = \'${/* here */ req.query.q}\'`; await pool.query(`SELECT * FROM u ${where}`);'],
    ['const q = req.query.q; const where = `WHERE n = \'${/* here */ q}\'`; const sql = \'SELECT * FROM u \' + where; await pool.query(sql);'],
    ['const parts = [\'true\']; if (req.query.q) parts.push(`n = \'${/* here */ req.query.q}\'`); await pool.query(\'SELECT * FROM u WHERE \' + parts.join(\' AND \'));'],
    ['let sql = \'SELECT * FROM u WHERE true\'; sql += ` AND n = \'${/* here */ req.query.q}\'`; await pool.query(sql);'],
  ])('%s', (body) => {
    const code = handler(body);
    const [finding, second] = lint(code, { only: [rule.name] });
    const expected = code.indexOf('/* here */ ') + '/* here */ '.length;
    expect(second).toBeUndefined();
    expect({ line: finding?.line, column: finding?.column }).toEqual({ line: 10, column: expected - code.lastIndexOf('\n', expected) });
  });
});

describe('values of unproven origin', () => {
  it.each([
    ['export const f = (n) => pool.query(`SELECT * FROM u WHERE n = \'${n}\'`);', 'unparameterized'],
    ['export const f = (n) => pool.query(`SELECT * FROM u WHERE n = ${n}`);', 'unparameterized'],
    ['export const f = (n) => my.query(`UPDATE u SET n = ${n} WHERE m = 1`);', 'unparameterized'],
    ['export const f = async () => pool.query(`SELECT * FROM u WHERE n = \'${await load()}\'`);', 'unparameterized'],
    ['export const f = async () => pool.query(`WITH x AS (SELECT 1) SELECT * FROM x WHERE n = ${await load()}`);', 'unparameterized'],
    ['export const f = (n: string) => pool.query(`SELECT * FROM u WHERE n = ${n}`);', 'unparameterized'],
    // of settled types, imported, or where nothing can be bound
    ['export const f = (n: number, b: boolean, l: 1 | 2) => pool.query(`SELECT * FROM u WHERE n = ${n} AND b = ${b} AND l = ${l}`);', 'safe'],
    ['enum State { Open = \'open\' }\nexport const f = (s: State) => pool.query(`SELECT * FROM u WHERE s = ${s} OR s = \'${s}\'`);', 'safe'],
    ['import { region } from \'./regions\';\nexport const f = () => pool.query(`SELECT * FROM u WHERE n = \'${region}\'`);', 'unproven'],
    ['import { REGION } from \'./regions\';\nexport const f = () => pool.query(`SELECT * FROM u WHERE n = \'${REGION}\'`);', 'safe'],
    ['export const f = (n) => pool.query(`SELECT * FROM ${n}`);', 'unproven'],
    ['export const f = (n) => pool.query(`SELECT * FROM u ORDER BY ${n}`);', 'unproven'],
    ['export const f = (n) => pool.query(`SELECT * FROM u ${n}`);', 'unproven'],
    ['export const f = (n) => pool.query(`SELECT * FROM u LIMIT ${n} OFFSET 1`);', 'unproven'],
    ['export const f = (n) => pool.query(`DELETE FROM u WHERE at < now() - INTERVAL \'${n} days\'`);', 'unproven'],
    ['export const f = (n) => pool.query(`SELECT * FROM u WHERE n IN (${n.join(\',\')})`);', 'unproven'],
    ['export const f = (n) => pool.query(`SELECT * FROM u WHERE n IN (${list(n)})`);', 'unproven'],
    ['export const f = (n) => pool.query(n);', 'unproven'],
    ['export const f = (n) => pool.query(`SET app.user = \'${n}\'`);', 'unproven'],
    ['export const f = (n) => pool.query(`NOTIFY channel, \'${n}\'`);', 'unproven'],
    ['export const f = (n) => lite.pragma(`user_version = ${n}`);', 'unproven'],
    ['export const f = (n) => connection.query(n);', 'safe'],
  ] as const)('%s', (code, verdict) => {
    expect(verdictOf(layer(code))).toBe(verdict);
  });

  it.each([
    'escapeLiteral(n)', 'helpers.quote(n)', 'this.placeholder(1)', 'uuid()', 'uuidv4()', 'nanoid(10)', 'dayjs().format(\'YYYY-MM-DD\')', 'hash(n)', 'formatDate(n)', 'moment(n).toString()',
  ])('a call may say by its name that it gives no data: %s', (call) => {
    expect(verdictOf(layer(`export const f = (n) => pool.query(\`SELECT * FROM u WHERE n = '\${${call}}'\`);`))).toBe('unproven');
    expect(verdictOf(layer('export const f = (n) => pool.query(`SELECT * FROM u WHERE n = \'${load(n)}\'`);'))).toBe('unparameterized');
  });

  it.each(['escapedName', 'row.quoted', 'placeholder', 'result.insertId', 'info.lastInsertRowid'])('a variable may say by its name that it is no data: %s', (value) => {
    expect(verdictOf(layer(`export const f = (escapedName, placeholder, row, result, info) => pool.query(\`SELECT * FROM u WHERE n = \${${value}}\`);`))).toBe('unproven');
    expect(verdictOf(layer('export const f = (row) => pool.query(`SELECT * FROM u WHERE n = ${row.name}`);'))).toBe('unparameterized');
    expect(verdictOf(handler('const escapedName = req.body.n; await pool.query(`SELECT * FROM u WHERE n = ${escapedName}`);'))).toBe('injection');
  });

  it('one place that two calls use is told once', () => {
    const code = layer('const all = (table) => `SELECT * FROM ${table}`;\nexport const f = (n) => [pool.query(all(n)), my.query(all(n))];');
    expect(lint(code, { config: 'strict', only: [rule.name] }).map((finding) => finding.line)).toEqual([9]);
  });

  it('a tag for SQL makes no text', () => {
    expect(verdictOf(layer('import SQL from \'sql-template-strings\';\nexport const f = (n) => pool.query(SQL`SELECT * FROM u WHERE n = ${n}`);'))).toBe('safe');
    expect(verdictOf(layer('import { sql } from \'./tags\';\nexport const f = (n) => pool.query(sql.typed(n)`SELECT * FROM u WHERE n = ${n}`);'))).toBe('safe');
    expect(verdictOf(layer('import { upper } from \'./tags\';\nexport const f = (n) => pool.query(upper`SELECT * FROM u WHERE n = ${n}`);'))).toBe('unproven');
    expect(verdictOf(layer('export const f = (n) => pool.query(String.raw`SELECT * FROM u WHERE n = \'${n}\'`);'))).not.toBe('safe');
  });

  it('a default that is a number says the type in TypeScript only', () => {
    const code = layer('export const f = (n = 10) => pool.query(`SELECT * FROM u WHERE n = ${n}`);');
    expect(verdictOf(code)).toBe('safe');
    expect(verdictOf(code, { filename: 'src/file.js' })).toBe('unparameterized');
  });
});

describe('text that is no statement, and calls that are none of a driver', () => {
  it.each([
    'fetch(`/search?q=select ${req.query.q} from menu`);',
    'search.query(`title:${req.query.q}`);',
    'client.query({ query: `query { user(id: "${req.query.id}") { name } }` });',
    'cache.get(`select-${req.query.q}`);',
    'document.querySelector(`select[name="${req.query.q}"]`);',
    'log.info(`SELECT what you like FROM the menu, ${req.query.q}`);',
    'queue.run(`update ${req.query.q} now`);',
    'worker.execute(`delete ${req.query.q}`);',
  ])('%s', (statement) => {
    expect(verdictOf(handler(statement))).toBe('safe');
    expect(verdictOf(handler('db.query(`SELECT * FROM u WHERE n = \'${req.query.q}\'`);'))).toBe('injection');
  });
});

describe('odd calls', () => {
  it.each([
    'pool.query();', 'pool.query(...args);', 'pool.query(``);', 'pool.query({});', 'pool.query({ text: undefined });', 'pool.query(null);', 'pool.query(5);', 'pool.query`SELECT 1`;',
    'pool.query(`\'`);', 'pool.query(\'SELECT \' + (() => { throw new Error(); })());', 'lite.prepare();', 'lite.exec(...args);', 'pool.query(async () => {});', 'pool.query(class {});',
  ])('%s', (statement) => {
    expect(() => lint(handler(statement), { config: 'strict', only: [rule.name] })).not.toThrow();
  });
});
