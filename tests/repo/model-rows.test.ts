import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentsOf, filesBelow, readFixture, rowsOf } from '../helpers/model-rows.ts';
import { models } from '../../src/models/index.ts';

const tests = path.join(import.meta.dirname, '..');
const found = new Set(['.ts', '.tsx'].flatMap((ending) => filesBelow(path.join(tests, 'verdicts'), ending))
  .filter((file) => !/\.test\.ts$|known-gaps\.ts$/.test(file))
  .map(readFixture)
  .flatMap(({ code, filename }) => [...contentsOf(code, filename)]));
const unused = models.flatMap((model) => rowsOf(model).filter((row) => !found.has(row.needs)).map((row) => `${model.package} ${row.table} ${row.needs}`));

describe('rows of models', () => {
  it('each is used by a fixture', () => {
    expect(unused).toEqual([]);
  });

  it('one that no fixture has is found', () => {
    const [row] = rowsOf({ package: 'pg', checked: '', entities: {}, sources: [{ entity: 'nowhere', value: { proven: [] } }] });
    expect(row && found.has(row.needs)).toBe(false);
    expect(found.has('pg:query')).toBe(true);
  });
});
