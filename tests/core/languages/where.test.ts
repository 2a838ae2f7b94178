import { describe, expect, it } from 'vitest';
import { readComparisons } from '../../../src/core/languages/where.ts';

/** `#` stands for a hole. */
const read = (text: string): string | null =>
  readComparisons(text.split(/(#)/).map((part) => (part === '#' ? null : part)))
    ?.map(({ field, operand, operator }) => `${field} ${operator} ${JSON.stringify(Object.values(operand))}`).join(', ') ?? null;

describe('conditions that MongoDB runs', () => {
  const rows: readonly (readonly [text: string, expected: string | null])[] = [
    ['this.total > #', 'total $gt [0,false]'],
    ["this.total == '#' && this.a.b !== \"#\"", 'total $eq [0,true], a.b $ne [1,true]'],
    ["this.a <= -1.5 && this.b === 'x' && this.c != true", 'a $lte ["-1.5"], b $eq ["x"], c $ne ["true"]'],
    ["this.a == '#x'", null],
    ['this.a > # || this.b', null],
    ['this.a > # && (this.b < #)', null],
    ['this.a > this.#', null],
    ['function () { return this.a > # }', null],
    ["this.a == 'x && this.b == 1'", null],
    ['#', null],
    ['', null],
  ];
  it.each(rows)('%s', (text, expected) => expect(read(text)).toBe(expected));
});
