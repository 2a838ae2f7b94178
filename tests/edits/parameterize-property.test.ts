/** Random statements: what is bound stands where the text held it, in order, and nothing else of the text changes. */
import mysqlParser from 'node-sql-parser/build/mysql.js';
import { describe, expect, it } from 'vitest';
import { lint } from '../helpers/lint.ts';
import { numbers } from '../helpers/numbers.ts';

/** A part of a statement that is no constant: a value of the request, in quotes or bare, or a placeholder that is there already. */
interface Slot {
  readonly kind: 'quoted' | 'bare' | 'present';
  readonly value: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface Driver {
  readonly name: string;
  readonly head: string;
  readonly placeholder: '$n' | '?' | ':name' | 'hole';
  /** source of the call with the source of the text, and of values that are bound already */
  readonly call: (text: string, values: readonly string[]) => string;
  /** what the name `db` is when the call runs */
  readonly fake: (record: Record) => unknown;
}

type Record = (text: string, values: readonly unknown[] | Readonly<{ [name: string]: unknown }>) => void;

const list = (values: readonly string[]) => (values.length > 0 ? `, [${values.join(', ')}]` : '');
const takesList = (method: string) => (record: Record) => ({ [method]: (text: string, values: unknown[] = []) => record(text, values) });
const prepared = (record: Record) => ({ prepare: (text: string) => ({ all: (...values: unknown[]) => record(text, values) }) });
const tag = (record: Record) => (strings: readonly string[] | string, ...values: unknown[]) =>
  record(typeof strings === 'string' ? strings : strings.join('¿'), values);

const drivers: readonly Driver[] = [
  { name: 'pg', head: "import { Pool } from 'pg';\nconst db = new Pool();", placeholder: '$n', call: (text, values) => `db.query(${text}${list(values)})`, fake: takesList('query') },
  { name: 'pg-promise', head: "import pgp from 'pg-promise';\nconst db = pgp()('');", placeholder: '$n', call: (text, values) => `db.any(${text}${list(values)})`, fake: takesList('any') },
  { name: 'mysql2', head: "import mysql from 'mysql2';\nconst db = mysql.createPool({});", placeholder: '?', call: (text, values) => `db.query(${text}${list(values)})`, fake: takesList('query') },
  { name: 'mysql', head: "import mysql from 'mysql';\nconst db = mysql.createPool({});", placeholder: '?', call: (text, values) => `db.query(${text}${list(values)})`, fake: takesList('query') },
  {
    name: 'better-sqlite3', head: "import Database from 'better-sqlite3';\nconst db = new Database('');", placeholder: '?',
    call: (text, values) => `db.prepare(${text}).all(${values.join(', ')})`, fake: prepared,
  },
  {
    name: 'node:sqlite', head: "import { DatabaseSync } from 'node:sqlite';\nconst db = new DatabaseSync('');", placeholder: '?',
    call: (text, values) => `db.prepare(${text}).all(${values.join(', ')})`, fake: prepared,
  },
  { name: 'sqlite3', head: "import sqlite3 from 'sqlite3';\nconst db = new sqlite3.Database('');", placeholder: '?', call: (text, values) => `db.all(${text}${list(values)})`, fake: takesList('all') },
  { name: 'knex', head: "import knex from 'knex';\nconst db = knex({});", placeholder: '?', call: (text, values) => `db.raw(${text}${list(values)})`, fake: takesList('raw') },
  {
    name: 'D1', head: "import type { D1Database } from '@cloudflare/workers-types';\nconst db = {} as D1Database;", placeholder: '?',
    call: (text, values) => `db.prepare(${text})${values.length > 0 ? `.bind(${values.join(', ')})` : ''}.all()`,
    fake: (record) => ({ prepare: (text: string) => ({ all: () => record(text, []), bind: (...values: unknown[]) => ({ all: () => record(text, values) }) }) }),
  },
  {
    name: 'sequelize', head: "import { Sequelize } from 'sequelize';\nconst db = new Sequelize('');", placeholder: ':name',
    call: (text, values) => `db.query(${text}${values.length > 0 ? `, { replacements: { ${values.map((value, index) => `k${index}: ${value}`).join(', ')} } }` : ''})`,
    fake: (record) => ({ query: (text: string, options: { replacements?: { [name: string]: unknown } } = {}) => record(text, options.replacements ?? {}) }),
  },
  {
    name: 'mssql', head: "import { ConnectionPool } from 'mssql';\nconst db = new ConnectionPool({});", placeholder: 'hole',
    call: (text) => `db.query(${text})`, fake: (record) => ({ query: tag(record) }),
  },
  {
    name: 'prisma', head: "import { PrismaClient } from '@prisma/client';\nconst db = new PrismaClient();", placeholder: 'hole',
    call: (text) => `db.$queryRawUnsafe(${text})`, fake: (record) => ({ $queryRawUnsafe: tag(record), $queryRaw: tag(record) }),
  },
];

interface Statement {
  /** constants and slots in turn, a constant first and last */
  readonly constants: readonly string[];
  readonly slots: readonly Slot[];
}

function statementOf(next: (limit: number) => number, canHavePresent: boolean): Statement {
  const constants: string[] = [''];
  const slots: Slot[] = [];
  const write = (text: string) => constants.push((constants.pop() ?? '') + text);
  const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)] as Item;
  const fill = (kind: Slot['kind'], prefix = '', suffix = '') => {
    slots.push({ kind, value: kind === 'quoted' ? pick(['anna', 'x y', 'Ω', '']) : String(next(90)), prefix, suffix });
    constants.push('');
  };
  const quoted = () => {
    const [prefix, suffix] = pick([['', ''], ['%', '%'], ['', '%'], ['a ', ' "b"']] as const);
    write("'");
    fill('quoted', prefix, suffix);
    write("'");
  };
  const operand = () => pick([quoted, quoted, () => fill('bare'), () => write("'it''s'"), ...(canHavePresent ? [() => fill('present')] : [])])();
  const condition = () => {
    write(pick(['a', 't.b', 'lower(c)']) + pick([' = ', ' <> ', ' < ', ' >= ']));
    operand();
  };
  const conditions = () => {
    condition();
    for (let count = next(3); count > 0; count--) {
      write(pick([' AND ', ' OR ', '\n  AND ']));
      condition();
    }
  };
  const several = (separator: string, before: (index: number) => string) => {
    for (let index = 0, count = 1 + next(3); index < count; index++) {
      write((index > 0 ? separator : '') + before(index));
      operand();
    }
  };
  pick([
    () => (write('SELECT a, b FROM t WHERE '), conditions(), write(pick(['', ' ORDER BY a DESC', ' LIMIT 5']))),
    () => (write('INSERT INTO t VALUES ('), several(', ', () => ''), write(')')),
    () => (write('UPDATE t SET '), several(', ', (index) => `c${index} = `), write(' WHERE '), conditions()),
    () => (write('DELETE FROM t WHERE '), conditions()),
  ])();
  return { constants, slots };
}

/** The source of the text: a template or a sum. Values of the request are `req.body.h0`, `req.body.h1`, … */
function sourceOf({ constants, slots }: Statement, driver: Driver, isTemplate: boolean): { readonly text: string; readonly values: readonly string[] } {
  const values: string[] = [];
  const marks = { '$n': () => `$${values.length}`, '?': () => '?', ':name': () => `:k${values.length - 1}`, 'hole': () => '' };
  const parts: (string | { readonly hole: string })[] = [];
  for (const [index, constant] of constants.entries()) {
    const [before, slot] = [slots[index - 1], slots[index]];
    parts.push((before?.suffix ?? '') + constant + (slot?.prefix ?? ''));
    if (slot?.kind === 'present') {
      values.push(slot.value);
      parts.push(marks[driver.placeholder]());
    } else if (slot) parts.push({ hole: `req.body.h${index}` });
  }
  const escaped = (text: string) => JSON.stringify(text).slice(1, -1);
  const text = isTemplate
    ? `\`${parts.map((part) => (typeof part === 'string' ? part : `\${${part.hole}}`)).join('')}\``
    : parts.filter((part) => part !== '').map((part) => (typeof part === 'string' ? `"${escaped(part)}"` : part.hole)).join(' + ');
  return { text, values };
}

/** Runs a call against the fake and writes what it was given as one text: the values in the place of their placeholders. */
function run(call: string, driver: Driver, { slots }: Statement, isEdited: boolean): string {
  let seen = '';
  const record: Record = (text, values) => {
    let index = 0;
    const shown = isEdited ? slots : slots.filter((slot) => slot.kind === 'present');
    const pattern = { '$n': /\$(\d+)/g, '?': /\?/g, ':name': /:(\w+)/g, 'hole': /¿/g }[driver.placeholder];
    seen = text.replace(pattern, (_, name: string | undefined) => {
      const slot = shown[index] as Slot;
      const given = Array.isArray(values) ? values[driver.placeholder === '$n' ? Number(name) - 1 : index] : (values as { [key: string]: unknown })[name ?? ''];
      index++;
      return slot.kind === 'quoted' ? `'${String(given)}'` : String(given);
    });
    expect(index).toBe(shown.length);
  };
  const body = Object.fromEntries(slots.map((slot, index) => [`h${index}`, slot.value]));
  // The code is the rule's own output for statements made here.
  new Function('db', 'req', call)(driver.fake(record), { body });
  return seen;
}

/** The text that a call gives to its driver. */
function textOf(call: string, driver: Driver, { slots }: Statement): string {
  let seen = '';
  const body = Object.fromEntries(slots.map((slot, index) => [`h${index}`, slot.value]));
  new Function('db', 'req', call)(driver.fake((text) => {
    seen = text;
  }), { body });
  return seen;
}

const parser = new mysqlParser.Parser();

/** What MySQL reads in a text, each `?` in it as the value that the slot held. */
function treeOf(text: string, slots: readonly Slot[]): unknown {
  let index = 0;
  const tree = JSON.parse(JSON.stringify(parser.astify(text, { database: 'MySQL' }))) as unknown;
  const filled = JSON.stringify(tree, (_, node: unknown) => {
    if (typeof node !== 'object' || node === null || (node as { type?: unknown; value?: unknown }).type !== 'origin' || (node as { value?: unknown }).value !== '?') return node;
    const slot = slots[index++] as Slot;
    return slot.kind === 'present' ? 'present' : slot.kind === 'quoted' ? { type: 'single_quote_string', value: slot.prefix + slot.value + slot.suffix } : { type: 'number', value: Number(slot.value) };
  });
  expect(index, text).toBe(slots.length);
  return JSON.parse(filled);
}

const runs = 60;

describe.each(drivers)('$name', (driver) => {
  it('binds what the text held, and nothing else changes', () => {
    let edited = 0;
    for (let seed = 1; seed <= runs; seed++) {
      const next = numbers(seed);
      const statement = statementOf(next, driver.placeholder !== 'hole');
      if (!statement.slots.some((slot) => slot.kind !== 'present')) continue;
      const { text, values } = sourceOf(statement, driver, next(2) === 0);
      const call = driver.call(text, values);
      const head = `import express from 'express';\n${driver.head}\nexpress().use(express.json()).post('/', (req, res) => {\n`;
      const [finding, ...others] = lint(`${head}${call};\n});\n`, { only: ['no-sql-injection'] });
      expect(others).toEqual([]);
      const edit = finding?.fix ?? finding?.suggestions[0]?.fix;
      expect(edit, call).toBeDefined();
      if (!edit) continue;
      const [start, end] = edit.range.map((place) => place - head.length) as [number, number];
      const output = call.slice(0, start) + edit.text + call.slice(end);
      expect(run(output, driver, statement, true), `${call}\n${output}`).toBe(run(call, driver, statement, false));
      if (driver.name.startsWith('mysql')) {
        const before = treeOf(textOf(call, driver, statement), statement.slots.filter((slot) => slot.kind === 'present'));
        expect(treeOf(textOf(output, driver, statement), statement.slots), output).toEqual(before);
      }
      edited++;
    }
    expect(edited).toBeGreaterThan(runs / 2);
  });
});
