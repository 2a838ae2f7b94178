import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { applyEdits, type TextEdit } from './edits.ts';
import { parse, walk } from './syntax-tree.ts';

/**
 * A way in which a value travels from a request to a sink, or loses on the way what the sink forbids. Rows are sections
 * of the files below `tests/fixtures/flow-rows`; a section begins with `//# name [sinks]` and is the body of a handler,
 * with `file` among the sinks all that follows the imports, with `whole` a file.
 *
 * Lines that end in `// ✗`, `// ?` or `// ✓` belong to the dangerous, unproven or harmless form alone, all others to
 * every form. A row without such lines has as harmless form its *constant twin*: the request replaced by a constant.
 *
 * `$req` and `$res` are request and response; `$sink(x)` puts a value between constants into the sink, `$text(x)` hands
 * over a whole text that begins with `$pre` and ends with `$post`; `$write(x)` writes an object to a model.
 */
export interface Row {
  readonly file: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly lines: readonly string[];
}

export type Form = 'dangerous' | 'unproven' | 'harmless';

/** A row in one form for one sink: complete code, and the rule that judges it. */
export interface Case {
  readonly sink: string;
  readonly rule: string;
  readonly code: string;
}

interface SinkFrame {
  readonly rule: string;
  readonly framework: 'express' | 'fastify';
  readonly group: 'sql' | 'html' | 'mass';
  readonly setup: readonly string[];
  readonly pre: string;
  readonly post: string;
  readonly value: (expression: string) => string;
  readonly text: (expression: string) => string;
}

const root = path.join(import.meta.dirname, '../fixtures/flow-rows');
const signs: Readonly<Record<Form, string>> = { dangerous: '✗', unproven: '?', harmless: '✓' };
const mark = / \/\/ ([✗?✓])$/;

const statement = 'SELECT * FROM items WHERE name = ';
const pg = ["import { Pool as PgPool } from 'pg';", 'const pool = new PgPool();'];
const prisma = ["import { PrismaClient } from '@prisma/client';", 'const prisma = new PrismaClient();'];

const frames: Readonly<Record<string, SinkFrame>> = {
  'express/pg': {
    rule: 'no-sql-injection', framework: 'express', group: 'sql', setup: pg, pre: `"${statement}'"`, post: '"\'"',
    value: (x) => `pool.query(\`${statement}'\${${x}}'\`)`, text: (x) => `pool.query(${x})`,
  },
  'express/mysql2': {
    rule: 'no-sql-injection', framework: 'express', group: 'sql',
    setup: ["import mysql from 'mysql2/promise';", 'const connection = mysql.createPool(process.env.MYSQL_URL);'],
    pre: `'${statement}"'`, post: '\'"\'',
    value: (x) => `connection.execute("${statement}'" + (${x}) + "'")`, text: (x) => `connection.query({ sql: ${x}, timeout: 500 })`,
  },
  'express/better-sqlite3': {
    rule: 'no-sql-injection', framework: 'express', group: 'sql',
    setup: ["import Database from 'better-sqlite3';", "const database = new Database('shop.db');"],
    pre: `"${statement}'"`, post: '"\'"',
    value: (x) => `database.prepare(\`${statement}'\${${x}}'\`).all()`, text: (x) => `database.prepare(${x}).get()`,
  },
  'express/html': {
    rule: 'no-unescaped-html-response', framework: 'express', group: 'html', setup: [], pre: "'<p>'", post: "'</p>'",
    value: (x) => `$res.send('<p>' + (${x}) + '</p>')`, text: (x) => `$res.send(${x})`,
  },
  'express/mass': {
    rule: 'no-mass-assignment', framework: 'express', group: 'mass', setup: prisma, pre: '', post: '',
    value: (x) => `prisma.account.create({ data: ${x} })`, text: (x) => x,
  },
  'fastify/pg': {
    rule: 'no-sql-injection', framework: 'fastify', group: 'sql', setup: pg, pre: `"${statement}'"`, post: '"\'"',
    value: (x) => `pool.query({ text: \`${statement}'\${${x}}'\` })`, text: (x) => `pool.query(${x}, [])`,
  },
  'fastify/html': {
    rule: 'no-unescaped-html-response', framework: 'fastify', group: 'html', setup: [], pre: "'<p>'", post: "'</p>'",
    value: (x) => `$res.type('text/html').send(\`<p>\${${x}}</p>\`)`, text: (x) => `$res.header('content-type', 'text/html').send(${x})`,
  },
  'fastify/mass': {
    rule: 'no-mass-assignment', framework: 'fastify', group: 'mass',
    setup: ["import mongoose from 'mongoose';", "const Account = mongoose.model('Account', new mongoose.Schema({ name: String, role: String }));"],
    pre: '', post: '',
    value: (x) => `Account.create(${x})`, text: (x) => x,
  },
};

const frameworks = {
  express: {
    setup: ["import express from 'express';", 'const app = express();', 'app.use(express.json());'],
    handler: ["app.post('/items/:id', async (req, res, next) => {", '});'],
    request: 'req',
    response: 'res',
  },
  fastify: {
    setup: ["import createFastify from 'fastify';", 'const fastify = createFastify();'],
    handler: ["fastify.post('/items/:id', async (request, reply) => {", '});'],
    request: 'request',
    response: 'reply',
  },
} as const;

/** Stands for the request in the constant twin. */
const fixed = `const values = {
  term: 'blue', page: '1', size: '20', sort: 'name:asc', title: 'blue', kind: 'title', amount: 12, filter: '{"term":"blue"}', cursor: 'Ymx1ZQ',
  exact: true, active: 'true', terms: ['blue', 'green'], titles: { de: 'blau', en: 'blue' },
};
const fixed = {
  query: values, body: { ...values, filter: { term: 'blue' } }, params: { id: '7', term: 'blue', path: ['a', 'b'] },
  headers: { 'x-tenant': 'main', 'accept-language': 'en' }, cookies: { lastSearch: 'blue' }, originalUrl: '/items/7',
};`.split('\n');

/** Rows of the files in one folder. */
export function readRows(folder: 'travel' | 'harmless'): Row[] {
  return readdirSync(path.join(root, folder)).sort().flatMap((file) => {
    const sections = readFileSync(path.join(root, folder, file), 'utf8').split(/^\/\/# /m).slice(1);
    return sections.map((section) => {
      const [head = '', ...lines] = section.trimEnd().split('\n');
      const [, name = '', tags = ''] = /^(.*?)(?: \[(.*)\])?$/.exec(head) ?? [];
      return { file: file.replace(/\.ts$/, ''), name, tags: tags.split(' ').filter(Boolean), lines };
    });
  });
}

/** Which forms the row has. */
export function formsOf(row: Row): Form[] {
  const found = new Set(row.lines.map((line) => mark.exec(line)?.[1]));
  if (found.size === 1 && found.has(undefined)) return ['dangerous', 'harmless'];
  return (Object.keys(signs) as Form[]).filter((form) => found.has(signs[form]));
}

/** The row in this form for every sink that it names; without a name: all that take text. */
export function casesOf(row: Row, form: Form): Case[] {
  const lines = row.lines.filter((line) => [undefined, signs[form]].includes(mark.exec(line)?.[1])).map((line) => line.replace(mark, ''));
  const isTwin = form === 'harmless' && !row.lines.some((line) => mark.test(line));
  if (row.tags.includes('whole')) {
    const code = lines.join('\n');
    return [{ sink: 'whole', rule: code.includes('<p>') ? 'no-unescaped-html-response' : 'no-sql-injection', code }];
  }
  return sinksOf(row).map(([sink, frame]) => ({ sink, rule: frame.rule, code: expand(lines, frame, row.tags.includes('file'), isTwin) }));
}

function sinksOf(row: Row): [string, SinkFrame][] {
  const wanted = row.tags.filter((tag) => tag !== 'file');
  const all = Object.entries(frames);
  const named = all.filter(([name]) => wanted.includes(name));
  if (named.length > 0) return named;
  const matching = all.filter(([, frame]) => {
    const groups = wanted.filter((tag) => tag === 'sql' || tag === 'html' || tag === 'mass');
    const names = wanted.filter((tag) => tag === 'express' || tag === 'fastify');
    const isWanted = groups.length > 0 ? groups.includes(frame.group) : frame.group !== 'mass';
    return isWanted && (names.length === 0 || names.includes(frame.framework));
  });
  const unknown = wanted.filter((tag) => !['sql', 'html', 'mass', 'express', 'fastify'].includes(tag));
  if (matching.length === 0 || unknown.length > 0) throw new Error(`row "${row.name}": no sinks named ${wanted.join(' ')}`);
  return matching;
}

function expand(lines: readonly string[], frame: SinkFrame, isFile: boolean, isTwin: boolean): string {
  const framework = frameworks[frame.framework];
  const isImport = (line: string): boolean => line.startsWith('import ');
  const body = lines.filter((line) => !isImport(line));
  const code = [
    ...lines.filter(isImport),
    ...framework.setup,
    ...frame.setup,
    ...fixed,
    ...(isFile ? body : [framework.handler[0], ...body.map((line) => `  ${line}`), framework.handler[1]]),
  ].join('\n');
  return replaceCalls(code, frame)
    .replaceAll('$req', isTwin ? 'fixed' : framework.request)
    .replaceAll('$res', framework.response)
    .replaceAll('$pre', () => frame.pre)
    .replaceAll('$post', () => frame.post);
}

/** Replaces the calls of the placeholders by what the sink makes of their argument. */
function replaceCalls(code: string, frame: SinkFrame): string {
  const writers: Readonly<Record<string, (expression: string) => string>> = { $sink: frame.value, $text: frame.text, $write: frame.value };
  const parsed = parse(code);
  const edits: TextEdit[] = [];
  walk(parsed, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return;
    const write = writers[node.callee.name];
    const [argument] = node.arguments;
    if (write && argument) edits.push({ start: node.range[0], end: node.range[1], text: write(code.slice(...argument.range)) });
  });
  return applyEdits(code, edits);
}
