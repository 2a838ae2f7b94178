import { describe, expect, it } from 'vitest';
import { printText, probeOne } from '../helpers/probe.ts';

/** The alternatives of the marked expression, with `(folded)` where optional parts are in all of them. */
function textOf(code: string): readonly string[] {
  return probeOne(code, (file, node) => {
    const text = file.text(node);
    return [...printText(text, file), ...(text?.folded ? ['(folded)'] : [])];
  });
}

type Table = readonly (readonly [code: string, ...expected: string[]])[];

describe('parts', () => {
  const rows: Table = [
    ["f(/*?*/'a')", 'a'],
    ['f(/*?*/`a${x}b`)', 'a${x}b'],
    ["f(/*?*/'a' + x + 'b')", 'a${x}b'],
    ['f(/*?*/x + y)', '${x}${y}'],
    ["f(/*?*/1 + 'a')", '1a'],
    ["f(/*?*/'a'.concat(x, 'b'))", 'a${x}b'],
    ["f(/*?*/'a' + (b, 'c'))", 'ac'],
    ['f(/*?*/`${`a${x}`}b`)', 'a${x}b'],
    ["f(/*?*/`a\\n${x}`)", 'a\n${x}'],
    ["f(/*?*/'a\\'b' + x)", "a'b${x}"],
    ['f(/*?*/String.raw`a\\n${x}`)', 'a\\n${x}'],
    ['f(/*?*/String(`a${x}`))', 'a${x}'],
    ['f(/*?*/`a${x}`.toString())', 'a${x}'],
    ['f(/*?*/`a${x} `.trim())', 'a${x} '],
    ["f(/*?*/'a' as string + x!)", 'a${x}'],
    ["f(/*?*/`a${c ? 'b' : 'd'}`)", 'ab', 'ad'],
    ["f(/*?*/`a${c ? `b${x}` : ''}`)", 'a', 'ab${x}'],
    ["f(/*?*/'a' + (c || 'b'))", "a${c || 'b'}"],
    ['f(/*?*/x)', '${x}'],
    ['f(/*?*/load())', '${load()}'],
    ['f(/*?*/tag`a${x}`)', '${tag`a${x}`}'],
  ];
  it.each(rows)('%s', (code, ...expected) => expect(textOf(code)).toEqual(expected));
});

describe('variables', () => {
  const rows: Table = [
    ['const t = `a${x}`; f(/*?*/t)', 'a${x}'],
    ["const t = 'a'; f(/*?*/t + x)", 'a${x}'],
    ["const o = { t: 'a' }; f(/*?*/o.t + x)", 'a${x}'],
    ['const o = { t: `a${x}` }; f(/*?*/o.t)', 'a${x}'],
    ["const { t } = { t: 'a' + x }; f(/*?*/t)", 'a${x}'],
    ["const [t] = ['a' + x]; f(/*?*/t)", 'a${x}'],
    ["enum E { A = 'a' } f(/*?*/`${E.A}${x}`)", 'a${x}'],
    ["class R { sql = 'a'; g() { f(/*?*/`${this.sql}${x}`); } }", 'a${x}'],
    ["let t = 'a'; t = 'b' + x; f(/*?*/t)", 'b${x}'],
    ["let t = 'a'; if (c) t = 'b'; f(/*?*/t)", 'a', 'b'],
    ["let t; if (c) t = 'a'; else t = 'b'; f(/*?*/t)", 'a', 'b'],
    ["let t; switch (c) { case 1: t = 'a'; break; case 2: t = 'b'; break; default: t = 'd'; } f(/*?*/t)", 'a', 'b', 'd'],
    ["let t = 'a'; try { t = 'b'; } catch { t = 'd'; } f(/*?*/t)", 'b', 'd'],
    ["const t = c ? 'a' : 'b'; f(/*?*/t)", 'a', 'b'],
    ["const t = await ('a' + x); f(/*?*/t)", 'a${x}'],
    ["var t = 'a' + t; f(/*?*/t)", 'a${t}'],
    ["import t from './q.sql'; f(/*?*/t)", '${t}'],
    ["const t = x ?? 'a'; f(/*?*/`-${t}`)", '-${t}'],
  ];
  it.each(rows)('%s', (code, ...expected) => expect(textOf(code)).toEqual(expected));
});

describe('texts that grow', () => {
  const rows: Table = [
    ["let t = 'a'; t += x; t += 'b'; f(/*?*/t)", 'a${x}b', '(folded)'],
    ["let t = 'a'; if (c) t += 'b'; f(/*?*/t)", 'a', 'ab', '(folded)'],
    ["let t = 'a'; if (c) { t += 'b' + x; } else { t += 'd'; } t += 'e'; f(/*?*/t)", 'ab${x}e', 'ade', '(folded)'],
    ["let t = 'a'; for (const x of y) t += x; f(/*?*/t)", 'a', 'a${x}', '(folded)'],
    ["let t = ''; for (const x of y) { t += '<' + x + '>'; } f(/*?*/t)", '', '<${x}>', '(folded)'],
    ["let t = 'a'; const g = () => { t += 'b'; }; g(); f(/*?*/t)", 'a', 'ab', '(folded)'],
  ];
  it.each(rows)('%s', (code, ...expected) => expect(textOf(code)).toEqual(expected));

  it('more alternatives than 16 are folded into the longest', () => {
    const optional = Array.from({ length: 8 }, (_, index) => `if (c${index}) t += 'p${index}';`).join(' ');
    expect(textOf(`let t = 'a'; ${optional} f(/*?*/t)`)).toEqual(['ap0p1p2p3p4p5p6p7', '(folded)']);
  });
});

describe('lists that are joined', () => {
  const rows: Table = [
    ["f(/*?*/['a', x, 'b'].join(''))", 'a${x}b'],
    ["f(/*?*/['a', 'b'].join(', '))", 'a, b'],
    ["f(/*?*/['a', x].join())", 'a,${x}'],
    ["const p = ['a', x]; f(/*?*/p.join(' '))", 'a ${x}'],
    ["const p = ['a']; p.push(x); p.push('b'); f(/*?*/p.join(' '))", 'a ${x} b', '(folded)'],
    ["const p = []; if (c) p.push('a'); f(/*?*/p.join(' '))", 'a', '(folded)'],
    ["function g(x) { const p = ['a']; if (x) p.push('b' + x); return f(/*?*/p.join(' AND ')); }", 'a AND b${x}', '(folded)'],
    ["const p = ['a']; const q = [...p, 'b']; f(/*?*/q.join(''))", 'ab'],
    ["const p = ['a']; p.push(x); f(/*?*/['s', ...p].join(' '))", 's a ${x}', '(folded)'],
    ["f(/*?*/['a', ...xs].join(' '))", 'a ${xs}', '(folded)'],
    ["f(/*?*/xs.map((x) => `<${x}>`).join(''))", '<${x}>', '(folded)'],
    ["f(/*?*/['a', ...xs.map((x) => `<${x}>`)].join(''))", 'a<${x}>', '(folded)'],
    ["f(/*?*/xs.join(','))", "${xs.join(',')}"],
    ["f(/*?*/['a', x].join(separator))", "${['a', x].join(separator)}"],
    ["const p = ['a']; f(/*?*/p.join('')); p.push('b');", 'a'],
  ];
  it.each(rows)('%s', (code, ...expected) => expect(textOf(code)).toEqual(expected));
});

describe('functions', () => {
  const rows: Table = [
    ["const make = (x) => `a${x}`; f(/*?*/make('b'))", 'ab'],
    ['const make = (x) => `a${x}`; f(/*?*/make(y))', 'a${x}'],
    ["function make(x) { if (x) return 'a'; return 'b'; } f(/*?*/make(1))", 'a', 'b'],
    ["function make() { let t = 'a'; t += x; return t; } f(/*?*/make())", 'a${x}', '(folded)'],
    ["const g = (t) => f(/*?*/t); g('a' + x);", 'a${x}'],
    ["const g = (t) => f(/*?*/`${t}!`); g('a'); g('b');", 'a!', 'b!'],
    ["const g = (t) => f(/*?*/`${t}!`); g.call(null, 'a');", 'a!'],
    ["export const g = (t) => f(/*?*/`${t}!`); g('a');", '${t}!'],
    ["function g() { return 'a' + g(); } f(/*?*/g())", 'a${g()}'],
    ["class R { make(x) { return 'a' + x; } g() { f(/*?*/this.make('b')); } }", 'ab'],
  ];
  it.each(rows)('%s', (code, ...expected) => expect(textOf(code)).toEqual(expected));
});

it('constants say where they stand in the source, when they stand there as they are', () => {
  const places = (code: string) => probeOne(code, (file, node) => file.text(node)?.alternatives[0]?.pieces.map((piece) =>
    (piece.kind === 'hole' ? 'hole' : piece.range && file.sourceCode.text.slice(...piece.range))));
  expect(places("f(/*?*/'ab' + x + `c${y}d`)")).toEqual(['ab', 'hole', 'c', 'hole', 'd']);
  expect(places("f(/*?*/'a\\'b' + x)")).toEqual([null, 'hole']);
  expect(places("const t = 'ab'; f(/*?*/t + x)")).toEqual(['ab', 'hole']);
  expect(places("f(/*?*/['a', 'b'].join('-'))")).toEqual(['a', null, 'b']);
});
