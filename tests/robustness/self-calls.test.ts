import { expect, it } from 'vitest';
import { lint } from '../helpers/lint.ts';

const many = (count: number, separator: string, write: (index: number) => string): string => Array.from({ length: count }, (_, index) => write(index)).join(separator);

/** Programs whose function `f` leads back to itself on several ways, so that going all of them takes for ever. */
const programs: Readonly<Record<string, string>> = {
  'sums of itself': 'function f(v) { if (v.a) return f(v.a) + f(v.b) + f(v.c) + f(v.d); return v; }',
  'a sum of 300 of itself': `const f = (v) => ${many(300, ' + ', (index) => `f(v.a${index})`)};`,
  'objects of itself': "function f(v) { if (typeof v === 'object') return { ...f(v.a), ...f(v.b), x: f(v.c), y: f(v.d), z: f(v.e) }; return v; }",
  'an object of 120 of itself': `const f = (v) => ({ ${many(120, ', ', (index) => `a${index}: f(v.a${index})`)} });`,
  'lists of itself': 'function f(v) { return [...f(v), ...f(v.x).map(f).concat(f(v.y)).flat(), ...v.flatMap(f)]; }',
  'pairs of itself': 'function f(v) { return Object.fromEntries(f(v)); }',
  'mapped pairs of itself': 'function f(v) { return Object.fromEntries(Object.entries(f(v)).map(([k, x]) => [f(k), f(x)])); }',
  'itself assigned to itself': 'function f(v) { return Object.assign(f(v), f(v.a), { b: f(v.b), ...f(v.c) }); }',
  'conditions on itself': 'function f(v) { return f(v.a) ? f(v.b) : f(v.c) && f(v.d) || v; }',
  'a check of 120 of itself': `const f = (v) => ${many(120, ' && ', (index) => `f(v.a${index}) && v.b${index} !== f(v)`)};`,
  'a check that ends early': `function f(v) { ${many(60, ' ', (index) => `if (f(v.a${index})) return f(v.b${index}); if (!/^a${index}$/.test(v)) v = f(v);`)} return v; }`,
  'an assertion of itself': 'function f(v) { f(v.a); f(v.b); f(v.c); v.items.forEach(f); for (const x of v.list) f(x); if (!/^[a-z]+$/.test(v)) throw new Error(f(v)); }',
  'names that are checked by itself': `const f = (v) => ${many(20, ' && ', (index) => `['a${index}', 'b${index}'].every(f) && ['c${index}'].filter((key) => !f(v[key])).length === 0`)} && /^[a-z]+$/.test(v);`,
  'callbacks': 'function f(v, done) { f(v.a, (x) => f(x.b, (y) => f(y, done))); f(v.c, (x) => done(x)); done(v); return done(f(v, done)); }',
  'what it waits for': 'async function f(v) { const a = await f(v.a), { c, d } = await f(v.c); for (const x of v) await f(x); return Promise.all([f(a), f(c), f(d), v]); }',
  'what it hands to itself': 'const f = (a) => (b) => (c) => f(a)(b)(c) + f(b)(c)(a) + f(f(a))(f(b))(f(c)) + a + b + c;',
  'middleware of itself': 'const f = (handler) => async (req, res, next) => { try { return await f(f(handler))(req, res, next); } catch (error) { next(f(error)); } };',
  'a schema of itself': 'const named = () => z.object({ a: z.lazy(named), b: named().partial(), c: z.array(named()), d: z.union([named(), z.string()]) }).merge(named()); const f = (v) => named().parse(f(v));',
  'errors of itself': 'class Failure extends Error { constructor(m, c) { super(m + new Failure(c).message, { cause: new Failure(m, c) }); this.c = c; } toJSON() { return { ...this, c: this.c.toJSON(), d: this.toJSON() }; } } const f = (v) => new Failure(v, new Failure(v)).toJSON();',
  'patterns of itself': "const f = (v) => new RegExp(f(v.a).source + f(v.b) + '(' + f(v) + ')*').test(f(v)) ? f(v.x) : String(f(v)).replace(new RegExp(f(v)), f);",
  'variables of one another': 'let a = b + c, b = a + c, c = a + b; const f = (v) => { a = v + b; b = a + c; c = f(a); return a + b + c; };',
  'types and classes above themselves': 'interface I extends J { a: I } interface J extends I { b: J } type T = T | T; class A extends B { m(v) { return super.m(v); } } class B extends A { m(v: I) { return super.m(v) + this.m(v); } } const f = (v: T & J) => new B().m(v);',
  '60 functions of one another': `${many(60, '\n', (index) => `function f${index}(v) { return f${(index + 1) % 60}(v.a) + f${(index + 2) % 60}(v.b) + f${(index * 7) % 60}(v.c); }`)}\nconst f = f0;`,
  '40 checks of one another': `${many(40, '\n', (index) => `function f${index}(v) { if (Array.isArray(v)) return v.every(f${(index + 1) % 40}) && v.some(f${(index * 3) % 40}); return f${(index + 5) % 40}(v) && /^[a-z]+$/.test(v); }`)}\nconst f = f0;`,
  '40 objects of one another': `${many(40, '\n', (index) => `function f${index}(v) { return { ...f${(index + 1) % 40}(v.a), x: f${(index * 3) % 40}(v.b), y: [f${(index * 7) % 40}(v)], ...v }; }`)}\nconst f = f0;`,
  '30 classes of one another': `${many(30, '\n', (index) => `class K${index} extends K${(index + 1) % 30} { constructor(a) { super(a); this.k = new K${(index * 3) % 30}(a.k); } m(v) { return this.k.m(v) + super.m(v) + this.k.m(this.m(v)) + v; } }`)}\nconst f = (v) => new K0(v).m(v);`,
};

const uses = (value: string): string => `
  pool.query(\`SELECT * FROM t WHERE a = \${${value}}\`); fs.readFileSync(${value}); res.send(\`<p>\${${value}}</p>\`); res.redirect(${value}); fetch(${value});
  exec(\`ls \${${value}}\`); eval(${value}); new RegExp(${value}); Item.find({ a: ${value} }); Item.create(${value}); Object.assign({}, ${value}); table[${value}] = ${value};
  logger.info(${value}); res.status(500).json({ error: ${value} }); yaml.load(${value}); ejs.render(${value}); bcrypt.hash(${value}, ${value}); res.cookie(${value}, ${value}, ${value});`;

const application = (program: string): string => `import express from 'express';
import { exec } from 'child_process';
import bcrypt from 'bcrypt';
import ejs from 'ejs';
import fs from 'fs';
import yaml from 'js-yaml';
import mongoose from 'mongoose';
import { Pool } from 'pg';
import winston from 'winston';
import { z } from 'zod';
const pool = new Pool();
const Item = mongoose.model('Item', new mongoose.Schema({ a: String }));
const logger = winston.createLogger({});
const app = express();
const table = {};
app.use(express.json());
${program}
app.post('/x/:id', f, (req, res) => {
  if (!f(req.body.checked)) return;
  f(req.body.asserted);
  const made = f(req.body.given);
${uses('made')}${uses('req.body.checked')}${uses('req.body.asserted')}
});
app.use(f(1), f(app));
app.get('/y', f({}), (req, res) => { res.json(f(req.query)); });
app.use((error, req, res, next) => { res.status(500).json(f(error)); logger.error(f(req.body)); });`;

/** In ms, of a busy machine; going all ways would take years. */
const limit = 60_000;

it.each(Object.entries(programs))('a program with %s is read to its end', (_, program) => {
  const start = performance.now();
  const findings = lint(application(program), { filename: 'src/file.ts', config: 'strict' });
  expect(performance.now() - start).toBeLessThan(limit);
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['require-route-authorization']));
  expect(findings.length).toBeGreaterThan(10);
});
