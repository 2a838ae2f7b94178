import { describe, expect, it } from 'vitest';
import { readDefinitions, type TypeReference } from '../../../src/core/languages/graphql.ts';

const print = (type: TypeReference | undefined): string => (type === undefined ? 'none' : 'list' in type ? `[${print(type.list)}]` : type.name);
const argument = (text: string, name = 'a'): string => print(readDefinitions(text)?.fields.get('Query')?.get('f')?.get(name));

describe('type definitions of GraphQL', () => {
  const rows: readonly (readonly [text: string, expected: string])[] = [
    ['type Query { f(a: Int): Int }', 'Int'],
    ['type Query { f(a: [String!]!): Int }', '[String]'],
    ['type Query { f(a: [[ID]]): Int }', '[[ID]]'],
    ['extend type Query { f(b: Int = 3, a: String = "x) { }"): [Int!]! }', 'String'],
    ['"""type Query { f(a: Int): Int }""" type Query { """the a""" f("it" a: ID @deprecated(reason: "no")): Int @auth(role: [ADMIN, {x: 1}]) }', 'ID'],
    ['# type Query { f(a: Int): Int }\ntype Query implements Node & Other @key(fields: "id") {\n  f(a: Boolean # first\n  ): Int\n}', 'Boolean'],
    ['schema { query: Query } union U = | A | B directive @d(x: Int) on FIELD | OBJECT enum E { type input } type Query { f(a: E): U }', 'E'],
    ['interface I { g: Int } type Empty type Query { g: Int, f(a: Float, b: Int): Int }', 'Float'],
    ['type Query { f(a: Int): Int', 'none'],
    ['type Query { f(a: ): Int }', 'none'],
    ['SELECT * FROM notes', 'none'],
    ['', 'none'],
  ];
  it.each(rows)('%s', (text, expected) => expect(argument(text)).toBe(expected));

  it('input types, enums and scalars', () => {
    const definitions = readDefinitions('input I { a: String = "", b: [J!] } input J { c: Int } enum E { X } scalar Date @specifiedBy(url: "x") type Query { f: Int }');
    expect([...(definitions?.inputs ?? [])].map(([name, fields]) => [name, [...fields].map(([field, type]) => `${field}: ${print(type)}`)]))
      .toEqual([['I', ['a: String', 'b: [J]']], ['J', ['c: Int']]]);
    expect([[...(definitions?.enums ?? [])], [...(definitions?.scalars ?? [])]]).toEqual([['E'], ['Date']]);
  });

  it('long and odd texts take no time', () => {
    const begin = performance.now();
    readDefinitions(`type Query { f(a: ${'['.repeat(50_000)}Int): Int }`);
    readDefinitions('"""'.repeat(50_001));
    readDefinitions(`type Query ${'('.repeat(50_000)}`);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
