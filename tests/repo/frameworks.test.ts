import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { readMarks, variantsOf, type FixtureVariant } from '../helpers/verdicts.ts';

const fixtures = path.join(import.meta.dirname, '../verdicts');
const kinds = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

/** What a fixture in the idiom of a framework has in it: an import, or a place in the project by which the framework finds it. */
const idioms: Readonly<Record<string, RegExp>> = {
  express: /from 'express'/,
  fastify: /from 'fastify'/,
  koa: /from '(?:koa|@koa\/router)'/,
  nestjs: /from '@nestjs\/common'/,
  hono: /from 'hono'/,
  next: /^\/\/ filename: \S*\b(?:app|pages)\/|^\/\/ filename: \S*instrumentation\.ts$|from 'next(?:\/|')|^'use server'/m,
  node: /from '(?:node:)?https?2?'/,
};

/** Where a rule has nothing to say of a framework, and why. */
const notApplicable: Readonly<Record<string, string>> = {
  'message': 'messages of windows come to pages alone',
  'routes, node': 'a listener of Node gets every request: it registers no routes',
};

const languages: Readonly<Record<string, (variant: FixtureVariant) => boolean>> = {
  TypeScript: ({ name }) => name === 'as written',
  JavaScript: ({ name }) => name === 'as JavaScript',
};

function readPair(kind: string, framework: string): string | null {
  const file = ['ts', 'tsx'].map((extension) => path.join(fixtures, kind, `${framework}.${extension}`)).find((name) => existsSync(name));
  return file ? readFileSync(file, 'utf8') : null;
}

/** The verdicts of the kind's own rule that a fixture demands in a language. */
function verdictsIn(code: string, language: string): readonly string[] {
  const variant = variantsOf(code, 'src/file.ts').find(languages[language] ?? (() => false));
  const own = readMarks(code, 'own').filter(({ rule }) => rule === 'own');
  return variant ? [...new Set(own.filter((mark) => !variant.ignored(mark)).map(({ verdict }) => verdict))] : [];
}

const pairs = kinds.flatMap((kind) => Object.keys(idioms).map((framework) => [kind, framework] as const));
const isExpected = (kind: string, framework: string) => !(kind in notApplicable) && !(`${kind}, ${framework}` in notApplicable);

describe.each(pairs.filter(([kind, framework]) => isExpected(kind, framework)))('%s in %s', (kind, framework) => {
  const code = readPair(kind, framework);

  it('has a fixture in the idiom of the framework', () => {
    expect(code).toMatch(idioms[framework] ?? /$^/);
  });

  it.each(Object.keys(languages))('has a flaw and its correct twin in %s', (language) => {
    expect(verdictsIn(code ?? '', language)).toEqual(expect.arrayContaining(['dangerous', 'safe']));
  });
});

it('no fixture stands where none applies', () => {
  expect(pairs.filter(([kind, framework]) => !isExpected(kind, framework) && readPair(kind, framework) !== null)).toEqual([]);
});

it('a mark that needs types counts in TypeScript alone', () => {
  const code = 'a(); // ✗ ts\nb(); // ✓';
  expect([verdictsIn(code, 'TypeScript'), verdictsIn(code, 'JavaScript')]).toEqual([['dangerous', 'safe'], ['safe']]);
});

it('there is a kind for each rule on code', () => {
  expect(kinds.length).toBe(rules.filter(({ meta }) => meta.languages === undefined).length);
});
