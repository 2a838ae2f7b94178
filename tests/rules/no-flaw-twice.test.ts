import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { entries } from '../catalogue/entries.ts';
import { lint, type Finding, type LintOptions } from '../helpers/lint.ts';
import { parse, walk } from '../helpers/syntax-tree.ts';
import { readFilename, readPackages } from '../helpers/verdicts.ts';

/**
 * Rules that may report overlapping places, or one source at one call, and why these are two flaws. Two findings count as one flaw when the
 * one stands in the other, or when they name the same source and stand in the same call, assignment or attribute.
 */
const pairs: ReadonlyMap<string, string> = new Map([
  ['no-incomplete-sanitization + no-unescaped-html-response', 'the filter lets through what it is there to stop wherever its result goes; the page needs an escaper'],
  ['no-incomplete-sanitization + no-path-traversal', 'as for pages: the filter is reported where it stands, the path where it is used'],
  ['no-incomplete-sanitization + no-sql-injection', 'as for pages: the filter is reported where it stands, the statement should bind the value'],
  ['no-command-injection + no-incomplete-sanitization', 'as for pages: the filter is reported where it stands, the command where it is started'],
  ['no-incomplete-sanitization + no-open-redirect', 'as for pages: the check is reported where it stands, the target where the client is sent there'],
  ['no-code-injection + no-path-traversal', 'which module is looked up, and that its file is read'],
  ['no-incomplete-sanitization + no-super-linear-regexp', 'a filter can leave something and take too long'],
  ['no-disabled-escaping + no-unsafe-html-sink', 'the option counts for all texts of the object, of which the sink shows one; reported as unproven only'],
  ['no-disabled-escaping + no-template-injection', 'the missing option counts for values that fill the template, not for its source'],
  ['no-path-traversal + no-unsafe-deserialization', 'which file is read, and that what stands in it is made into objects'],
  ['no-path-traversal + no-template-injection', 'which file is read, and that what stands in it is run'],
  ['no-prototype-pollution + no-sql-injection', 'the merge can change prototypes, whatever becomes of what it returns'],
  ['no-error-detail-response + no-unescaped-html-response', 'an error tells too much, and its text can hold tags'],
]);

interface Sample {
  readonly name: string;
  readonly code: string;
  readonly options: LintOptions;
}

const root = path.join(import.meta.dirname, '../verdicts');
const fixtures = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap(({ name: kind }) =>
  readdirSync(path.join(root, kind)).map((file): Sample => {
    const code = readFileSync(path.join(root, kind, file), 'utf8');
    return { name: `${kind}/${file}`, code, options: { filename: readFilename(code, `src/${file}`), packages: readPackages(code) } };
  }));
const examples = entries.flatMap(({ rule, examples: own, falseAlarms }) => [...own, ...falseAlarms].flatMap(({ code, filename = 'src/file.ts', files, name, packages }): Sample[] =>
  (/\.[jt]sx?$/.test(filename) ? [{ name: `${rule}: ${name}`, code, options: { filename, ...(packages ? { packages } : {}), ...(files ? { files } : {}) } }] : [])));

describe('one flaw is one finding', () => {
  let found: readonly { readonly rules: string; readonly line: number; readonly name: string }[] = [];

  beforeAll(() => {
    found = [...fixtures, ...examples].flatMap((sample) => toldTwice(sample).map((pair) => ({ ...pair, name: sample.name })));
  }, 300_000);

  it('in every fixture and example, with all rules of strict', () => {
    expect([...fixtures, ...examples].length).toBeGreaterThan(500);
    expect(found.filter(({ rules }) => !pairs.has(rules)).map(({ name, rules, line }) => `${name}, line ${line}: ${rules}`)).toEqual([]);
  });

  it.each([...pairs.keys()])('%s are two flaws somewhere', (rules) => {
    expect(found.map((pair) => pair.rules)).toContain(rules);
  });
});

const file = (body: string): string => `import express from 'express';
import { exec, execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import axios from 'axios';
import ejs from 'ejs';
import pg from 'pg';
import { DataSource } from 'typeorm';
class Order {}
const pool = new pg.Pool();
const manager = new DataSource({ type: 'postgres' }).manager;
express().get('/', async (req, res) => {
  const { a, b } = req.query;
  ${body}
});
`;

describe('one source that reaches one sink by two ways', () => {
  it.each([
    ['two branches', "let name = a;\n  if (b) name = `x${a}`;\n  fs.readFile(name, () => {});"],
    ['both sides of a fallback', 'res.redirect(a || b || a);'],
    ['two holes of a statement', "pool.query(`SELECT id FROM t WHERE n = '${a}' OR m = '${a}'`);"],
    ['two parts of a statement', "let where = '';\n  if (b) where = ` AND n = '${a}'`;\n  else where = ` AND m = '${a}'`;\n  pool.query('SELECT id FROM t WHERE 1 = 1' + where);"],
    ['two words of a command', 'exec(`ls ${a} ${a}`);'],
    ['two commands', "exec(b === 'x' ? 'ls ' + a : 'cat ' + a);"],
    ['two arguments of a program', "execFile('git', [a, a]);"],
    ['two parts of a program', "eval(a + '.' + a);"],
    ['two segments of a path', "fs.readFile(path.join('/files', a, a), () => {});"],
    ['the server and the path of a URL', 'await axios.get(`http://${a}/${a}`);'],
    ['a question about the file before it is read', 'if (fs.existsSync(a)) fs.readFile(a, () => {});'],
    ['a template and the page that it makes', 'const page = ejs.render(a, { b: 1 });\n  res.send(page);'],
    ['an object that is made and saved', 'await manager.save(manager.create(Order, req.body));'],
  ])('%s', (_name, body) => {
    expect(lint(file(body), { config: 'strict' }).map(({ rule, message }) => `${rule}: ${message}`)).toHaveLength(1);
  });

  it('is told at each place of a page, which is escaped by itself', () => {
    expect(lint(file('res.send(`<p>${a}</p><p>${a}</p>`);'), { config: 'strict' })).toHaveLength(2);
  });
});

function toldTwice({ code, options }: Sample): { readonly rules: string; readonly line: number }[] {
  const findings = lint(code, { ...options, config: 'strict' });
  if (findings.length < 2) return [];
  const calls = callsIn(code, options.filename ?? '');
  const isSameFlaw = (one: Finding, other: Finding): boolean =>
    overlaps(one, other) || (sourceOf(one) !== null && sourceOf(one) === sourceOf(other) && callAround(one, calls) === callAround(other, calls));
  return findings.flatMap((one, index) =>
    findings.slice(index + 1).filter((other) => isSameFlaw(one, other)).map((other) => ({ rules: [one.rule, other.rule].sort().join(' + '), line: one.line })));
}

/** Lines and columns from 1, as in findings. */
type Place = Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>;

function overlaps(one: Place, other: Place): boolean {
  return isBefore(one.line, one.column, other.endLine, other.endColumn) && isBefore(other.line, other.column, one.endLine, one.endColumn);
}

function isBefore(line: number, column: number, otherLine: number, otherColumn: number): boolean {
  return line < otherLine || (line === otherLine && column < otherColumn);
}

/** The source that a message about a value names: `` `req.query.name`, line 3 ``. */
function sourceOf({ message, rule }: Finding): string | null {
  return rule.startsWith('require-') ? null : /`[^`]+`(?:, | \()line \d+\)/.exec(message)?.[0].replace(' (', ', ') ?? null;
}

function callsIn(code: string, filename: string): readonly Place[] {
  const calls: Place[] = [];
  walk(parse(filename.endsWith('x') ? `${code}\n// filename: file.tsx` : code), ({ loc: { end, start }, type }) => {
    if (!/^(?:CallExpression|NewExpression|AssignmentExpression|TaggedTemplateExpression|JSXAttribute|JSXSpreadAttribute)$/.test(type)) return;
    calls.push({ line: start.line, column: start.column + 1, endLine: end.line, endColumn: end.column + 1 });
  });
  return calls;
}

/** The innermost call, assignment or attribute in which a finding stands; parents come before their children. */
function callAround(finding: Place, calls: readonly Place[]): Place | undefined {
  return calls.findLast((call) => isBefore(call.line, call.column, finding.line, finding.column) && !isBefore(call.endLine, call.endColumn, finding.endLine, finding.endColumn));
}
