import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import type { TSESLint } from '@typescript-eslint/utils';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { type Inventory, takeInventory } from '../../src/core/inventory.ts';

const directories = ['src/core', 'tests/verdicts/sql', 'tests/verdicts/error-response'].map((name) => path.join(import.meta.dirname, '../..', name));
const files = directories.flatMap((directory) => readdirSync(directory).filter((name) => name.endsWith('.ts')).map((name) => path.join(directory, name)));

const wanted = { properties: new Set(['ssl']), attributes: new Set(['href']), globals: new Set(['location']) };

describe('the walk for ESLint 8 collects what the steps of later versions give', () => {
  it.each(files.map((file) => [path.basename(file), file]))('%s', (_name, file) => {
    const [bySteps, byWalk] = inventories(readFileSync(file, 'utf8'));
    expect(summary(byWalk)).toEqual(summary(bySteps));
    expect(bySteps.callsByMember.size + bySteps.specifiers.size + bySteps.returns.size).toBeGreaterThan(0);
  });
});

function inventories(code: string): readonly [Inventory, Inventory] {
  const found: Inventory[] = [];
  const create = (context: { readonly sourceCode: unknown }) => ({
    Program() {
      const sourceCode = context.sourceCode as TSESLint.SourceCode;
      const { ast, visitorKeys } = sourceCode;
      found.push(takeInventory(sourceCode, wanted), takeInventory({ ast, visitorKeys } as TSESLint.SourceCode, wanted));
    },
  });
  new Linter().verify(code, [{ files: ['**/*.ts'], languageOptions: { parser }, plugins: { test: { rules: { take: { create } } } }, rules: { 'test/take': 'error' } }], 'a.ts');
  const [one, other] = found;
  if (!one || !other) throw new Error('not linted');
  return [one, other];
}

function summary(inventory: Inventory): unknown {
  const places = (map: ReadonlyMap<unknown, readonly { readonly range: readonly number[] }[]>) => [...map.values()].map((nodes) => nodes.map((node) => node.range)).sort();
  const { callsByMember, callsByIdentifier, otherCalls, memberAssignments, memberValues, returns, yields, classes, parameters, specifiers } = inventory;
  return {
    maps: [callsByMember, callsByIdentifier, memberAssignments, memberValues, returns, yields].map(places),
    lists: [otherCalls, classes].map((nodes) => nodes.map((node) => node.range)),
    sets: [parameters, specifiers].map((set) => [...set].sort()),
  };
}
