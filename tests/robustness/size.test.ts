import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { lintStrictly, lintWithinLimit } from './cost.ts';

const example = path.resolve(import.meta.dirname, '../../examples/shop-api/src');
const files = readdirSync(example, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[jt]s$/.test(name)).sort();
const sources = files.map((name) => ({ name, code: readFileSync(path.join(example, name), 'utf8') }));

/** The example's files behind each other, each in a function of its own, again and again up to a size. */
function grow(wanted: { readonly bytes?: number; readonly lines?: number }): string {
  const parts: string[] = [];
  let [size, lines] = [0, 0];
  for (let index = 0; size < (wanted.bytes ?? 0) || lines < (wanted.lines ?? 0); index += 1) {
    const { code } = sources[index % sources.length] as (typeof sources)[number];
    const inner = code.replace(/^import .* from .*;$/gm, '').replace(declarations, '').replace(/^(?:import|export) .*$/gm, '');
    const part = `export async function part${index}() {\n${inner}\n}\n`;
    parts.push(part);
    size += part.length;
    lines += part.split('\n').length;
  }
  return `${imports()}\n${parts.join('\n')}`;
}

const declarations = /^export (?:default )?(?=(?:async )?(?:function|class|const|let|interface|type|abstract))/gm;

/** Every import of the example once, under the names that its files use. */
function imports(): string {
  const statements = new Map<string, string>();
  for (const { code } of sources) {
    for (const [statement, clause = ''] of code.matchAll(/^import (?:type )?(.*) from .*;$/gm)) {
      if (!statements.has(clause)) statements.set(clause, statement);
    }
  }
  const taken = new Set<string>();
  return [...statements.values()].filter((statement) => {
    const names = [...statement.replace(/ from .*/, '').matchAll(/[A-Za-z_$][\w$]*/g)].map(([name]) => name).filter((name) => !['import', 'type', 'as'].includes(name));
    if (names.some((name) => taken.has(name))) return false;
    for (const name of names) taken.add(name);
    return true;
  }).join('\n');
}

it('a file of 2 MB is linted within five times of ESLint alone', { timeout: 300_000 }, () => {
  const { findings } = lintWithinLimit(grow({ bytes: 2_000_000 }));
  expect(findings.length).toBeGreaterThan(0);
});

it('a file of 50,000 lines is linted within five times of ESLint alone', { timeout: 300_000 }, () => {
  const { findings } = lintWithinLimit(grow({ lines: 50_000 }));
  expect(findings.length).toBeGreaterThan(0);
});

it.each(sources)('$name, cut off anywhere, is no crash', ({ code, name }) => {
  const step = Math.max(1, Math.floor(code.length / 40));
  for (let end = 1; end < code.length; end += step) lintStrictly(code.slice(0, end), `src/${name}`);
  expect(lintStrictly(code, `src/${name}`).filter((message) => message.fatal)).toEqual([]);
});

it.each(sources)('$name without any one of its lines is no crash', ({ code, name }) => {
  const lines = code.split('\n');
  const step = Math.max(1, Math.floor(lines.length / 25));
  for (let index = 0; index < lines.length; index += step) lintStrictly(lines.toSpliced(index, 1).join('\n'), `src/${name}`);
  expect(lintStrictly(code, `src/${name}`).filter((message) => message.fatal)).toEqual([]);
});
