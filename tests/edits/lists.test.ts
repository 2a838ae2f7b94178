import { describe, expect, it } from 'vitest';
import { addArgument, addElements, insertArgument } from '../../src/edits/arguments.ts';
import { addProperty, removeProperty, setProperty } from '../../src/edits/properties.ts';
import { applyEdit, first } from './apply-edit.ts';

describe('addProperty', () => {
  const add = (code: string, name = 'secure', value = 'true') => applyEdit(code, (source, nodes) => addProperty(source, first(nodes, 'ObjectExpression'), name, value));

  it.each([
    ['f({})', 'f({ secure: true })'],
    ['f({ a: 1 })', 'f({ a: 1, secure: true })'],
    ['f({a: 1})', 'f({a: 1, secure: true})'],
    ['f({ a: 1, })', 'f({ a: 1, secure: true, })'],
    ['f({ ...rest })', 'f({ ...rest, secure: true })'],
    ['f({\n  a: 1\n})', 'f({\n  a: 1,\n  secure: true\n})'],
    ['f({\n  a: 1,\n})', 'f({\n  a: 1,\n  secure: true,\n})'],
    ['f({\n  a: 1, // why\n})', 'f({\n  a: 1, // why\n  secure: true,\n})'],
    ['f({\n  a: 1 // why\n})', 'f({\n  a: 1, // why\n  secure: true\n})'],
    ['f({ a: 1 /* why */ })', 'f({ a: 1, /* why */ secure: true })'],
    ['f({ a: { b: 1 } })', 'f({ a: { b: 1 }, secure: true })'],
  ])('%j becomes %j', (code, output) => expect(add(code)).toBe(output));

  it('quotes names that need it, as the file does', () => {
    expect(add('f("x", {})', 'x-y', '1')).toBe('f("x", { "x-y": 1 })');
    expect(add('f({})', 'x-y', '1')).toBe('f({ \'x-y\': 1 })');
  });

  it.each(['f({ secure: false })', 'f({ \'secure\': false })', 'f({ /* nothing yet */ })', 'f({ a: 1 // why\n })'])('gives up on %j', (code) => {
    expect(add(code)).toBeNull();
  });
});

describe('setProperty', () => {
  const set = (code: string) => applyEdit(code, (source, nodes) => setProperty(source, first(nodes, 'ObjectExpression'), 'secure', 'true'));

  it.each([
    ['f({ secure: false, a: 1 })', 'f({ secure: true, a: 1 })'],
    ['f({ secure, a: 1 })', 'f({ secure: true, a: 1 })'],
    ['f({ a: 1 })', 'f({ a: 1, secure: true })'],
    ['f({ ...base, secure: false })', 'f({ ...base, secure: true })'],
  ])('%j becomes %j', (code, output) => expect(set(code)).toBe(output));

  it.each([
    'f({ secure: false, ...later })', 'f({ secure: false, [key]: 1 })', 'f({ secure() {} })', 'f({ get secure() { return 1 } })', 'f({ secure: /* why */ (a /* b */ + 1) })',
  ])('gives up on %j', (code) => expect(set(code)).toBeNull());
});

describe('removeProperty', () => {
  const remove = (code: string) => applyEdit(code, (source, nodes) => {
    const object = first(nodes, 'ObjectExpression');
    const property = object.properties.find((candidate) => candidate.type === 'Property' && source.getText(candidate.key) === 'x');
    return property?.type === 'Property' ? removeProperty(source, object, property) : null;
  });

  it.each([
    ['f({ x: 1 })', 'f({  })'],
    ['f({ x: 1, })', 'f({  })'],
    ['f({ x: 1, a: 2 })', 'f({ a: 2 })'],
    ['f({ a: 1, x: 2 })', 'f({ a: 1 })'],
    ['f({ a: 1, x: 2, })', 'f({ a: 1, })'],
    ['f({\n  a: 1,\n  x: 2,\n  b: 3,\n})', 'f({\n  a: 1,\n  b: 3,\n})'],
  ])('%j becomes %j', (code, output) => expect(remove(code)).toBe(output));

  it.each(['f({ a: 1, /* why */ x: 2 })', 'f({ x: 1, // why\n a: 2 })'])('gives up on %j', (code) => expect(remove(code)).toBeNull());
});

describe('addArgument', () => {
  const add = (code: string) => applyEdit(code, (source, nodes) => addArgument(source, first(nodes, nodes.some((node) => node.type === 'NewExpression') ? 'NewExpression' : 'CallExpression'), '[x]'));

  it.each([
    ['f()', 'f([x])'],
    ['f(a)', 'f(a, [x])'],
    ['f((a))', 'f((a), [x])'],
    ['f(a,)', 'f(a, [x],)'],
    ['f<T>(a)', 'f<T>(a, [x])'],
    ['f<(a: 1) => void>()', 'f<(a: 1) => void>([x])'],
    ['new F()', 'new F([x])'],
    ['(f)(a)', '(f)(a, [x])'],
    ['f(\n  a,\n)', 'f(\n  a,\n  [x],\n)'],
    ['f(\n  a\n)', 'f(\n  a,\n  [x]\n)'],
  ])('%j becomes %j', (code, output) => expect(add(code)).toBe(output));

  it.each(['new F', 'f(/* nothing */)'])('gives up on %j', (code) => expect(add(code)).toBeNull());
});

describe('insertArgument', () => {
  const insert = (code: string, index: number) => applyEdit(code, (source, nodes) => insertArgument(source, first(nodes, 'CallExpression'), index, '[x]'));

  it.each([
    ['f(a, b)', 1, 'f(a, [x], b)'],
    ['f(a, b)', 0, 'f([x], a, b)'],
    ['f(a, (b))', 1, 'f(a, [x], (b))'],
    ['f(a)', 1, 'f(a, [x])'],
    ['f((a), b)', 0, 'f([x], (a), b)'],
    ['f(\n  a,\n  b\n)', 1, 'f(\n  a,\n  [x],\n  b\n)'],
    ['f(a, ...b)', 1, 'f(a, [x], ...b)'],
  ] as const)('%j at %i becomes %j', (code, index, output) => expect(insert(code, index)).toBe(output));

  it('gives up behind a spread or too few arguments', () => {
    expect(insert('f(...a, b)', 1)).toBeNull();
    expect(insert('f()', 1)).toBeNull();
  });
});

describe('addElements', () => {
  const add = (code: string) => applyEdit(code, (source, nodes) => addElements(source, first(nodes, 'ArrayExpression'), ['x', 'y']));

  it.each([
    ['[]', '[x, y]'],
    ['[a]', '[a, x, y]'],
    ['[a, ]', '[a, x, y, ]'],
    ['[\n  a,\n]', '[\n  a,\n  x, y,\n]'],
  ])('%j becomes %j', (code, output) => expect(add(code)).toBe(output));

  it.each(['[/* later */]', '[a, , ]'])('gives up on %j', (code) => expect(add(code)).toBeNull());
});
