import { describe, expect, it } from 'vitest';
import { printOption, probeOne } from '../helpers/probe.ts';

/** What stands at the path of the marked expression. */
function optionOf(code: string, path: readonly string[] = ['a']): string {
  return probeOne(code, (file, node) => printOption(file.option(node, path), file));
}

type Table = readonly (readonly [code: string, expected: string])[];

describe('literals', () => {
  const rows: Table = [
    ['f(/*?*/{ a: 1 })', '1'],
    ["f(/*?*/{ 'a': 1 })", '1'],
    ["f(/*?*/{ ['a']: 1 })", '1'],
    ["const k = 'a'; f(/*?*/{ [k]: 1 })", '1'],
    ['const a = 1; f(/*?*/{ a })', '1'],
    ['f(/*?*/{ a: 1, a: 2 })', '2'],
    ['f(/*?*/{ a: undefined })', 'undefined'],
    ['f(/*?*/{ a: null })', 'null'],
    ['f(/*?*/{ a: x })', '<x>'],
    ['f(/*?*/{ a() {} })', '<() {}>'],
    ['f(/*?*/{ a: 1 } as const)', '1'],
    ['f(/*?*/{ a: 1 } satisfies object)', '1'],
    ['f(/*?*/<any>{ a: 1 })', '1'],
    ['f(/*?*/{ b: 1 })', 'missing'],
    ['f(/*?*/{})', 'missing'],
    ['f(/*?*/undefined)', 'missing'],
    ['f(/*?*/null)', 'missing'],
    ["f(/*?*/'text')", 'missing'],
    ['f(/*?*/{ get a() { return 1; } })', 'unknown'],
    ['f(/*?*/{ [k]: 1 })', 'unknown'],
    ['f(/*?*/{ a: 2, [k]: 1 })', 'unknown'],
    ['f(/*?*/{ [k]: 1, a: 2 })', '2'],
  ];
  it.each(rows)('%s', (code, expected) => expect(optionOf(code)).toBe(expected));
});

describe('variables and later writes', () => {
  const rows: Table = [
    ['const o = { a: 1 }; f(/*?*/o)', '1'],
    ['const o = { a: 1 }; const p = o; f(/*?*/p)', '1'],
    ['let o = { a: 1 }; o = { a: 2 }; f(/*?*/o)', '2'],
    ['let o = { a: 1 }; if (x) o = { a: 2 }; f(/*?*/o)', '1 | 2'],
    ['let o = { a: 1 }; function later() { o = { a: 2 }; } f(/*?*/o)', '1 | 2'],
    ['const o = {}; o.a = 1; f(/*?*/o)', '1'],
    ['const o = { a: 1 }; o.a = 2; f(/*?*/o)', '2'],
    ['const o = { a: 1 }; if (x) o.a = 2; f(/*?*/o)', '1 | 2'],
    ['const o = { a: 1 }; for (const x of y) { o.a = 2; } f(/*?*/o)', '1 | 2'],
    ['const o = { a: 1 }; f(/*?*/o); o.a = 2;', '1'],
    ['const o = { a: 1 }; delete o.a; f(/*?*/o)', 'missing'],
    ['const o = {}; Object.assign(o, { a: 1 }); f(/*?*/o)', '1'],
    ['const { web } = { web: { a: 1 } }; f(/*?*/web)', '1'],
    ['const config = { web: { a: 1 } }; f(/*?*/config.web)', '1'],
    ['class R { options = { a: 1 }; g() { f(/*?*/this.options); } }', '1'],
    ['class R { static options = { a: 1 }; } f(/*?*/R.options)', '1'],
    ['const list = [{ a: 1 }]; f(/*?*/list[0])', '1'],
    ['const o = {}; o[k] = 1; f(/*?*/o)', 'unknown'],
    ['const o = {}; g(o); f(/*?*/o)', 'unknown'],
    ['let o; f(/*?*/o)', 'unknown'],
    ['f(/*?*/o)', 'unknown'],
    ["import o from './o'; f(/*?*/o)", 'unknown'],
    ['export function g(o) { f(/*?*/o); }', 'unknown'],
  ];
  it.each(rows)('%s', (code, expected) => expect(optionOf(code)).toBe(expected));
});

describe('spreads, merges and makers', () => {
  const rows: Table = [
    ['f(/*?*/{ ...{ a: 1 } })', '1'],
    ['f(/*?*/{ a: 0, ...{ a: 1 } })', '1'],
    ['f(/*?*/{ ...{ a: 1 }, a: 2 })', '2'],
    ['const d = { a: 1, b: 2 }; f(/*?*/{ ...d, b: 3 })', '1'],
    ['f(/*?*/{ ...{ a: undefined }, b: 1 })', 'undefined'],
    ['f(/*?*/{ a: 0, ...(y ? { a: 1 } : {}) })', '0 | 1'],
    ['f(/*?*/{ a: 0, ...(y && { a: 1 }) })', '0 | 1'],
    ['f(/*?*/{ ...(y && { a: 1 }) })', '1 | undefined'],
    ['f(/*?*/{ ...x })', 'unknown'],
    ['f(/*?*/{ a: 1, ...x })', 'unknown'],
    ['f(/*?*/{ ...x, a: 1 })', '1'],
    ['f(/*?*/Object.assign({}, { a: 1 }))', '1'],
    ['f(/*?*/Object.assign({ a: 0 }, x))', 'unknown'],
    ['f(/*?*/Object.freeze({ a: 1 }))', '1'],
    ['function make() { return { a: 1 }; } f(/*?*/make())', '1'],
    ['function make(x) { if (x) return { a: 1 }; return { a: 2 }; } f(/*?*/make(y))', '1 | 2'],
    ['f(/*?*/load())', 'unknown'],
    ['const o = x ? { a: 1 } : { a: 2 }; f(/*?*/o)', '1 | 2'],
    ['const o = x ? { a: 1 } : {}; f(/*?*/o)', '1 | undefined'],
    ['const o = x || { a: 1 }; f(/*?*/o)', 'unknown'],
  ];
  it.each(rows)('%s', (code, expected) => expect(optionOf(code)).toBe(expected));
});

describe('values, in production', () => {
  const rows: Table = [
    ['f(/*?*/{ a: 60 * 60 })', '3600'],
    ['f(/*?*/{ a: `a${1}` })', '"a1"'],
    ["enum E { A = 'x' } f(/*?*/{ a: E.A })", '"x"'],
    ['f(/*?*/{ a: x ? 1 : 2 })', '1 | 2'],
    ["f(/*?*/{ a: process.env.NODE_ENV === 'production' })", 'true'],
    ["f(/*?*/{ a: process.env.NODE_ENV !== 'production' ? 1 : 2 })", '2'],
    ["const isProduction = process.env.NODE_ENV === 'production'; f(/*?*/{ a: isProduction })", 'true'],
    ["const { NODE_ENV } = process.env; f(/*?*/{ a: NODE_ENV === 'production' })", 'true'],
    ["import { env } from 'node:process'; f(/*?*/{ a: env.NODE_ENV === 'production' })", 'true'],
    ["import { env } from './env'; f(/*?*/{ a: env.NODE_ENV === 'production' })", "<env.NODE_ENV === 'production'>"],
    ["const o = process.env.NODE_ENV === 'production' ? { a: 1 } : { a: 2 }; f(/*?*/o)", '1'],
    ["f(/*?*/{ ...(process.env.NODE_ENV === 'production' && { a: 1 }) })", '1'],
    ['f(/*?*/{ a: !x })', '<!x>'],
    ['f(/*?*/{ a: process.env.A })', '<process.env.A>'],
  ];
  it.each(rows)('%s', (code, expected) => expect(optionOf(code)).toBe(expected));
});

describe('paths', () => {
  const rows: Table = [
    ['f(/*?*/{ a: { b: 1 } })', '1'],
    ['const a = { b: 1 }; f(/*?*/{ a })', '1'],
    ['const o = { a: {} }; o.a.b = 1; f(/*?*/o)', '1'],
    ['f(/*?*/{ a: x ? { b: 1 } : { b: 2 } })', '1 | 2'],
    ['f(/*?*/{ a: {} })', 'missing'],
    ['f(/*?*/{})', 'missing'],
    ['f(/*?*/{ a: undefined })', 'missing'],
    ['f(/*?*/{ a: false })', 'missing'],
    ['f(/*?*/{ a: x })', 'unknown'],
    ['f(/*?*/{ a: { b: 1, ...x } })', 'unknown'],
  ];
  it.each(rows)('%s', (code, expected) => expect(optionOf(code, ['a', 'b'])).toBe(expected));

  it('the empty path is the expression itself', () => {
    expect(optionOf('const o = 1; f(/*?*/o)', [])).toBe('1');
    expect(optionOf('f(/*?*/x)', [])).toBe('<x>');
  });
});
