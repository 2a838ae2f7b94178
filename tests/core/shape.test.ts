import { describe, expect, it } from 'vitest';
import { printShape, probeOne } from '../helpers/probe.ts';

/** The shape of the marked expression in a handler of Express, and the origin of its keys. */
function shapeOf(code: string): string {
  const [, imports = '', body = ''] = /^((?:import [^;]*;\s*)*)(.*)$/s.exec(code) ?? [];
  return probeOne(`${imports}import express from 'express'; const app = express();
app.post('/:id', (req, res) => { ${body} });`, (file, node) => {
    const shape = file.shape(node);
    return [printShape(shape), ...(shape?.origin ? [shape.origin.text] : [])].join(' ');
  });
}

type Table = readonly (readonly [code: string, expected: string])[];

describe('objects whose keys the file writes', () => {
  const rows: Table = [
    ['f(/*?*/{ a: 1, b: 2 })', 'closed {a, b}'],
    ['f(/*?*/{})', 'closed {}'],
    ["f(/*?*/{ a, 'b-c': 1, ['d']: 2, e() {} })", 'closed {a, b-c, d, e}'],
    ['const o = { a: 1 }; f(/*?*/o)', 'closed {a}'],
    ['const o = { a: 1 }; o.b = 2; f(/*?*/o)', 'closed {a, b}'],
    ['f(/*?*/{ a: 1, ...{ b: 2 } })', 'closed {a, b}'],
    ['const d = { b: 2 }; f(/*?*/{ a: 1, ...d })', 'closed {a, b}'],
    ['f(/*?*/{ ...(c ? { a: 1 } : {}) })', 'closed {}'],
    ['f(/*?*/{ name: req.body.name })', 'closed {name}'],
    ['const { name } = req.body; f(/*?*/{ name })', 'closed {name}'],
    ['f(/*?*/{ a: { ...req.body } })', 'closed {a}'],
    ["const o = {}; for (const k of ['a', 'b']) o[k] = req.body[k]; f(/*?*/o)", 'closed {}'],
    ['const pick = (b) => ({ name: b.name }); f(/*?*/pick(req.body))', 'closed {}'],
    ['f(/*?*/req.body.items.map((item) => ({ a: item.a })))', 'closed {}'],
    ["f(/*?*/Object.fromEntries(Object.entries(req.body).filter(([k]) => ['a'].includes(k))))", 'closed {}'],
    ["import { z } from 'zod'; f(/*?*/z.object({ a: z.string() }).parse(req.body))", 'closed {}'],
    ['f(/*?*/String(req.body))', 'closed {}'],
    ['f(/*?*/req.params.id)', 'closed {}'],
    ['f(/*?*/req.query.x)', 'closed {}'],
    ["f(/*?*/'text')", 'closed {}'],
  ];
  it.each(rows)('%s', (code, expected) => expect(shapeOf(code)).toBe(expected));
});

describe('objects whose keys the sender chooses', () => {
  const rows: Table = [
    ['f(/*?*/req.body)', 'chosen {} req.body'],
    ['f(/*?*/req.body as Item)', 'chosen {} req.body'],
    ['f(/*?*/req.body.user)', 'chosen {} req.body.user'],
    ['f(/*?*/req.query)', 'chosen {} req.query'],
    ['const o = req.body; f(/*?*/o)', 'chosen {} o'],
    ['f(/*?*/{ ...req.body })', 'chosen {} req.body'],
    ["f(/*?*/{ ...req.body, role: 'x' })", 'chosen {role} req.body'],
    ["f(/*?*/{ role: 'x', ...req.body })", 'chosen {role} req.body'],
    ['f(/*?*/{ ...(c && req.body) })', 'chosen {} req.body'],
    ['const { role, ...rest } = req.body; f(/*?*/rest)', 'chosen {} req.body'],
    ['const o = { ...req.body }; delete o.role; f(/*?*/o)', 'chosen {} req.body'],
    ['f(/*?*/Object.assign({}, req.body))', 'chosen {} req.body'],
    ['const o = {}; Object.assign(o, req.body); f(/*?*/o)', 'chosen {} req.body'],
    ['f(/*?*/{ [req.body.key]: 1 })', 'chosen {} req.body.key'],
    ['const o = {}; o[req.body.key] = 1; f(/*?*/o)', 'chosen {} req.body.key'],
    ['const o = {}; for (const k of Object.keys(req.body)) o[k] = req.body[k]; f(/*?*/o)', 'chosen {} req.body'],
    ['const o = {}; for (const k in req.body) o[k] = 1; f(/*?*/o)', 'chosen {} req.body'],
    ['f(/*?*/Object.fromEntries(Object.entries(req.body)))', 'chosen {} req.body'],
    ['f(/*?*/JSON.parse(req.body.json))', 'chosen {} req.body.json'],
    ['f(/*?*/structuredClone(req.body))', 'chosen {} req.body'],
    ['const pass = (b) => ({ ...b }); f(/*?*/pass(req.body))', 'chosen {} b'],
    ['const o = c ? req.body : { b: 1 }; f(/*?*/o)', 'chosen {} req.body'],
    ["import { z } from 'zod'; f(/*?*/z.looseObject({ a: z.string() }).parse(req.body))", 'chosen {} req.body'],
    ["if (typeof req.body !== 'object') return; f(/*?*/req.body)", 'chosen {} req.body'],
  ];
  it.each(rows)('%s', (code, expected) => expect(shapeOf(code)).toBe(expected));
});

describe('objects that the file does not show', () => {
  const rows: Table = [
    ['f(/*?*/x)', 'open {} x'],
    ["import o from './o'; f(/*?*/o)", 'open {} o'],
    ['f(/*?*/{ a: 1, ...x })', 'open {a} x'],
    ['f(/*?*/{ ...load() })', 'open {} load()'],
    ['const g = (o) => f(/*?*/o); other(g);', 'open {} o'],
    ["f(/*?*/{ ['k' + x]: 1 })", 'open {} x'],
    ['const g = (k) => { const o = {}; o[k] = 1; f(/*?*/o); }; other(g);', 'open {} k'],
    ["import { toRecord } from './map'; f(/*?*/toRecord(req.body))", 'chosen? {} req.body'],
  ];
  it.each(rows)('%s', (code, expected) => expect(shapeOf(code)).toBe(expected));

  it('an annotation limits what a parameter can be', () => {
    expect(shapeOf('const g = (o: { a: string }) => f(/*?*/o); other(g);')).toBe('open {} o');
    expect(shapeOf('const g = (o: string) => f(/*?*/o); other(g);')).toBe('closed {}');
  });
});
