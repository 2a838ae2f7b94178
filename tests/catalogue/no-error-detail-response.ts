import { examples, type Entry, type Example, type FalseAlarm } from './example.ts';

const prelude = `import express from 'express';
import Fastify from 'fastify';
import errorhandler from 'errorhandler';
import util from 'node:util';
import { Pool } from 'pg';
import { z, ZodError } from 'zod';
import { work } from './work.js';
const app = express();
const pool = new Pool();
const schema = z.object({ name: z.string() });
`;
const file = (code: string) => `${prelude}${code}\n`;
const handler = (body: string) => file(`app.get('/x', async (req, res) => {\n  try { await work(); } catch (err) {\n    ${body}\n  }\n});`);
const middleware = (body: string) => file(`app.use((err, req, res, next) => {\n  ${body}\n});`);
const query = (body: string) => file(`app.get('/x', async (req, res) => {\n  try { res.json(await pool.query('SELECT 1')); } catch (err) {\n    ${body}\n  }\n});`);

const dangerous: readonly Example[] = [
  ...examples('dangerous', file, {
    'W1 message and stack': 'app.use((err, req, res, next) => res.status(500).json({ message: err.message, stack: err.stack }));',
    'W3 errorhandler without a guard': 'app.use(errorhandler());',
    'environment set in the program': "app.set('env', 'development');",
    'NODE_ENV set in the program': "process.env.NODE_ENV = 'development'; const shop = express();",
    'stack of a rejection': "app.get('/x', (req, res) => { work().catch((e) => res.send(e.stack)); });",
    'stack in an error handler of Fastify': 'const server = Fastify(); server.setErrorHandler((error, request, reply) => { reply.send({ ok: false, stack: error.stack }); });',
  }),
  ...examples('dangerous', middleware, { 'W5 whole error to a template': "res.render('error', { message: 'Oops', error: err });" }),
  ...examples('dangerous', handler, { 'W4 inspected': 'res.send(util.inspect(err));', 'stack by itself': 'res.end(err.stack);' }),
  ...examples('dangerous', query, {
    'W2 whole error of a driver': 'return res.status(500).json({ error: err });',
    'spread of an error of a driver': 'res.status(500).json({ ...err });',
  }),
];

const unproven: readonly Example[] = [
  ...examples('unproven', handler, {
    'W2 whole error': 'return res.status(500).json({ error: err });',
    'message': 'res.status(500).json({ error: err.message });',
    'String of it': 'res.send(String(err));',
    'toString of it': 'res.send(err.toString());',
  }),
  ...examples('unproven', file, {
    'default error handler of Fastify': "const server = Fastify(); server.get('/x', async () => work()); server.listen({ port: 1 });",
  }),
];

const safe: readonly Example[] = [
  ...examples('safe', file, {
    'R1 logged and answered with a constant': "app.use((err, req, res, next) => { req.log.error(err); res.status(500).json({ error: 'internal' }); });",
    'R2 errorhandler in development': "if (process.env.NODE_ENV === 'development') app.use(errorhandler());",
    'own handler of Fastify': "const server = Fastify(); server.setErrorHandler((error, request, reply) => { reply.send({ ok: false }); }); server.listen({ port: 1 });",
    'status of a validation': "app.post('/x', (req, res) => { try { schema.parse(req.body); } catch (err) { return res.status(400).json({ error: err.message }); } res.end(); });",
  }),
  ...examples('safe', middleware, { 'R3 exposed message': "res.status(err.status ?? 500).json({ error: err.expose ? err.message : 'internal' });" }),
  ...examples('safe', handler, {
    'R4 issues of zod': 'if (err instanceof ZodError) return res.status(400).json({ issues: err.issues });',
    'R5 a log': 'console.error(err.stack);',
  }),
];

const edits: readonly Example[] = [
  {
    name: 'stack property', verdict: 'dangerous', code: middleware('res.status(500).json({ ok: false, stack: err.stack });'),
    fix: middleware('res.status(500).json({ ok: false });'), suggestions: [],
  },
  {
    name: 'stack as the sole property', verdict: 'dangerous', code: middleware('res.status(500).json({ stack: err.stack });'), fix: null,
    suggestions: [middleware("res.status(500).json({ stack: 'Internal Server Error' });")],
  },
  {
    name: 'stack under a guard that production passes', verdict: 'dangerous', fix: null,
    code: middleware("if (process.env.NODE_ENV !== 'test') res.json({ ok: false, stack: err.stack });"),
    suggestions: [middleware("if (process.env.NODE_ENV !== 'test') res.json({ ok: false });")],
  },
  {
    name: 'errorhandler', verdict: 'dangerous', code: file('app.use(errorhandler());'), fix: null,
    suggestions: [file("if (process.env.NODE_ENV === 'development') app.use(errorhandler());")],
  },
  {
    name: 'message', verdict: 'unproven', code: middleware('res.json({ error: err.message });'), fix: null,
    suggestions: [middleware("res.json({ error: 'Internal Server Error' });")],
  },
];

const falseAlarms: readonly FalseAlarm[] = [
  {
    name: 'a property called error that holds a constant', verdict: 'safe', code: handler("res.send({ error: 'no such page' });"),
    control: handler('res.send({ error: err.stack });'),
  },
  {
    name: 'the stack of something that was not thrown', verdict: 'safe', code: file("app.get('/x', (req, res) => { res.json({ stack: work().stack }); });"),
    control: file("app.get('/x', (req, res) => { work().catch((error) => res.json({ stack: error.stack })); });"),
  },
];

/** Examples of Express, Fastify and node:http. */
export const entry: Entry = { rule: 'no-error-detail-response', examples: [...dangerous, ...unproven, ...safe, ...edits], falseAlarms };
