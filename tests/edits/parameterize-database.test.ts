/** Random statements run by real databases (PostgreSQL and SQLite, compiled to WebAssembly) before and after the edit. */
import { PGlite } from '@electric-sql/pglite';
import initSqlJs, { type SqlValue } from 'sql.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { lint } from '../helpers/lint.ts';
import { numbers } from '../helpers/numbers.ts';

const schema = 'CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT, price INTEGER, note TEXT);';
const rows = `INSERT INTO items VALUES (1, 'anna', 10, 'first'), (2, 'x y', 20, 'a "b" c'), (3, 'O''Neil', 30, 'it''s'), (4, '', 40, '100 %'), (5, 'Ω', 50, 'back\\slash');`;

interface Driver {
  readonly head: string;
  /** source of the call with the source of its text */
  readonly call: (text: string) => string;
  /** what the name `db` is when the call runs: it hands over what a driver would be given */
  readonly fake: (give: (text: string, values: readonly unknown[]) => void) => unknown;
  readonly database: () => Promise<Database>;
}

/** What a statement yields, and the rows of the table behind it, as one text; of a statement that the database refuses a fixed word. */
type Database = (text: string, values: readonly unknown[]) => Promise<string>;
const refused = 'refused';

async function postgres(): Promise<Database> {
  const database = await PGlite.create();
  await database.exec(schema + rows);
  return async (text, values) => {
    await database.exec('BEGIN');
    try {
      const { rows: found } = await database.query(text, [...values]);
      return JSON.stringify([found, (await database.query('SELECT * FROM items ORDER BY id')).rows]);
    } catch {
      return refused;
    } finally {
      await database.exec('ROLLBACK');
    }
  };
}

async function sqlite(): Promise<Database> {
  const { Database: Opened } = await initSqlJs();
  const database = new Opened();
  database.run(schema + rows);
  return async (text, values) => {
    database.run('BEGIN');
    try {
      return JSON.stringify([database.exec(text, values as SqlValue[]), database.exec('SELECT * FROM items ORDER BY id')]);
    } catch {
      return refused;
    } finally {
      database.run('ROLLBACK');
    }
  };
}

const takesList: Driver['fake'] = (give) => ({ query: (text: string, values: unknown[] = []) => give(text, values) });
const prepared: Driver['fake'] = (give) => ({ prepare: (text: string) => ({ all: (...values: unknown[]) => give(text, values) }) });

const drivers: Readonly<Record<string, Driver>> = {
  'pg': { head: "import { Pool } from 'pg';\nconst db = new Pool();", call: (text) => `db.query(${text})`, fake: takesList, database: postgres },
  'better-sqlite3': { head: "import Database from 'better-sqlite3';\nconst db = new Database('');", call: (text) => `db.prepare(${text}).all()`, fake: prepared, database: sqlite },
  'node:sqlite': { head: "import { DatabaseSync } from 'node:sqlite';\nconst db = new DatabaseSync('');", call: (text) => `db.prepare(${text}).all()`, fake: prepared, database: sqlite },
};

interface Slot {
  readonly quoted: boolean;
  readonly value: string | number;
  /** a value with which somebody tries to change the statement */
  readonly attack: string;
}

interface Statement {
  /** constants and slots in turn, a constant first and last */
  readonly constants: readonly string[];
  readonly slots: readonly Slot[];
}

function statementOf(next: (limit: number) => number): Statement {
  const constants: string[] = [''];
  const slots: Slot[] = [];
  const write = (text: string) => constants.push((constants.pop() ?? '') + text);
  const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)] as Item;
  const fill = (slot: Slot) => {
    slots.push(slot);
    constants.push('');
  };
  const text = (before = '', behind = '') => {
    write(`'${before}`);
    fill({ quoted: true, value: pick(['anna', 'x y', 'Ω', '', 'first', '%', '"b"']), attack: pick(["x' OR '1'='1", "'; DELETE FROM items; --", "' OR 1=1 --", "it's"]) });
    write(`${behind}'`);
  };
  const number = () => fill({ quoted: false, value: next(60), attack: pick(['0 OR 1=1', '1); DELETE FROM items; --', '1 UNION SELECT 1']) });
  const conditions = [
    () => (write(`name ${pick(['=', '<>', '<'])} `), text()),
    () => (write(`note ${pick(['LIKE', 'NOT LIKE'])} `), text('%', '%')),
    () => (write('lower(name) = '), text()),
    () => (write(`price ${pick(['=', '<', '>='])} `), number()),
    () => (write("note = 'it''s'")),
    () => (write('price BETWEEN '), number(), write(' AND '), number()),
  ];
  const where = () => {
    write(' WHERE ');
    pick(conditions)();
    for (let count = next(3); count > 0; count--) {
      write(pick([' AND ', ' OR ', '\n  AND ']));
      pick(conditions)();
    }
  };
  pick([
    () => (write('SELECT id, name FROM items'), where(), write(' ORDER BY id')),
    () => (write('SELECT count(*) AS n FROM items'), where()),
    () => (write('INSERT INTO items (id, name, price) VALUES (9, '), text(), write(', '), number(), write(')')),
    () => (write('UPDATE items SET name = '), text(), write(', price = '), number(), where()),
    () => (write('DELETE FROM items'), where()),
  ])();
  return { constants, slots };
}

/** The source of the text, in which values of the request are `req.body.h0`, `req.body.h1`, … */
function sourceOf({ constants }: Statement, isTemplate: boolean): string {
  const last = constants.length - 1;
  if (isTemplate) return `\`${constants.map((constant, index) => constant + (index < last ? `\${req.body.h${index}}` : '')).join('')}\``;
  return constants.flatMap((constant, index) => [JSON.stringify(constant), ...(index < last ? [`req.body.h${index}`] : [])]).join(' + ');
}

/** What the database is given when the call runs with these values. */
function given(call: string, driver: Driver, values: readonly (string | number)[]): readonly [text: string, values: readonly unknown[]] {
  let seen: readonly [string, readonly unknown[]] = ['', []];
  // The code is the rule's own output for statements made here.
  new Function('db', 'req', call)(driver.fake((text, bound) => (seen = [text, bound])), { body: Object.fromEntries(values.map((value, index) => [`h${index}`, value])) });
  return seen;
}

/** The statement with its values as literals that are written right. */
function escaped({ constants, slots }: Statement, values: readonly (string | number | null)[]): string {
  return constants.map((constant, index) => {
    const [slot, value] = [slots[index], values[index]];
    if (!slot || value === undefined) return constant;
    if (value === null && !slot.quoted) return `${constant}NULL`;
    const text = String(value).replaceAll("'", "''");
    return constant + (slot.quoted || typeof value === 'number' ? text : `'${text}'`);
  }).join('');
}

function repaired(call: string, { head }: Driver): string {
  const before = `import express from 'express';\n${head}\nexpress().use(express.json()).post('/', (req, res) => {\n`;
  const [finding] = lint(`${before}${call};\n});\n`, { only: ['no-sql-injection'] });
  const edit = finding?.fix ?? finding?.suggestions[0]?.fix;
  if (!edit) throw new Error(`no edit for ${call}`);
  const [start, end] = edit.range.map((place) => place - before.length) as [number, number];
  return call.slice(0, start) + edit.text + call.slice(end);
}

const runs = 80;

describe.each(Object.entries(drivers))('%s', (_name, driver) => {
  let database: Database;
  beforeAll(async () => {
    database = await driver.database();
  }, 120_000);

  it('ordinary values do the same before and after, and an injected one changes the statement no more', async () => {
    let changed = 0;
    for (let seed = 1; seed <= runs; seed++) {
      const next = numbers(seed);
      const statement = statementOf(next);
      if (statement.slots.length === 0) continue;
      const call = driver.call(sourceOf(statement, next(2) === 0));
      const output = repaired(call, driver);
      const ordinary = statement.slots.map(({ value }) => value);
      const before = await database(...given(call, driver, ordinary));
      expect(before, call).not.toBe(refused);
      expect(await database(...given(output, driver, ordinary)), `${call}\n${output}`).toBe(before);

      const place = next(statement.slots.length);
      const attacked = statement.slots.map(({ attack, value }, index) => (index === place ? attack : value));
      // A bare value is bound as it is, or as the number that it is not: NULL.
      const meant = [await database(escaped(statement, attacked), []), await database(escaped(statement, attacked.map((value, index) => (index === place ? null : value))), [])];
      if (!meant.includes(await database(...given(call, driver, attacked)))) changed++;
      const isNumber = statement.slots[place]?.quoted === false;
      expect(isNumber ? meant : [meant[0]], `${output}\n${JSON.stringify(attacked)}`).toContain(await database(...given(output, driver, attacked)));
    }
    // The control: without the edit the same values do change what the statement does.
    expect(changed).toBeGreaterThan(runs / 2);
  }, 120_000);
});
