import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';

const fixtures = path.join(import.meta.dirname, '../verdicts');
const kinds = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

/** Messages of windows come to pages alone. */
const ofPages = ['message'];

describe.each(kinds.filter((kind) => !ofPages.includes(kind)))('%s', (kind) => {
  it.each(['express', 'fastify', 'koa', 'nestjs', 'hono', 'next'])('has a fixture in the idiom of %s', (framework) => {
    expect(['ts', 'tsx'].some((extension) => existsSync(path.join(fixtures, kind, `${framework}.${extension}`)))).toBe(true);
  });
});

it('there is a kind for each rule on code', () => {
  expect(kinds.length).toBe(rules.filter(({ meta }) => meta.languages === undefined).length);
});
