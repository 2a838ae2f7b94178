import { noErrorDetailResponse as rule } from '../../src/rules/no-error-detail-response.ts';
import { testRule, type InvalidCase, type RuleCase } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;
const prelude = `import express from 'express';
import { inspect } from 'node:util';
import { Pool } from 'pg';
import { work, OwnError, DatabaseError } from './work.js';
const app = express();
const pool = new Pool();
`;
const handler = (body: string) => `${prelude}app.get('/x', async (req, res) => { try { await work(); } catch (error) { ${body} } });`;
const query = (body: string) => `${prelude}app.get('/x', async (req, res) => { try { await pool.query('SELECT 1'); } catch (error) { ${body} } });`;
const file = (body: string) => `${prelude}${body}`;

type Wrap = (body: string) => string;
interface Edits {
  readonly fix?: string;
  /** bodies after the suggestions, each behind its message */
  readonly suggest?: readonly (readonly [messageId: string, body: string])[];
}

const safe = (body: string, wrap: Wrap = handler, options: object = strict): RuleCase => ({ name: body, code: wrap(body), options });
const reported = (options: object | null) => (messageId: string, body: string, { fix, suggest = [] }: Edits, wrap: Wrap = handler): InvalidCase => ({
  name: body,
  code: wrap(body),
  ...(options ? { options } : {}),
  errors: [{ messageId, suggestions: suggest.map(([id, output]) => ({ messageId: id, output: wrap(output) })) }],
  ...(fix === undefined ? {} : { output: wrap(fix) }),
});
const dangerous = reported(null);
const unproven = reported(strict);
/** Silent by default, reported as unproven in strict. */
const onlyInStrict = (body: string, wrap: Wrap = handler): RuleCase => ({ name: `${body} (default)`, code: wrap(body) });
const constant = (body: string): Edits => ({ suggest: [['answerConstant', body]] });

const handlersByUse = [
  'export const refuse = (error, req, res, next) =>',
  'export default async function (error, req, res, next)',
  'exports.refuse = function refuse(error, req, res, next)',
  'module.exports = (error, request, res, _next) =>',
];

testRule(rule, {
  valid: [
    safe("res.json({ error: 'x', code: error.code, name: error.name, status: error.status });"),
    safe('console.error(error.stack);'),
    safe('res.json({ stack: req.stack });'),
    safe('if (error instanceof OwnError) res.json({ error: error.message });'),
    safe('if (!(error instanceof OwnError)) throw error; res.json({ error: error.message });'),
    safe("if (error.name === 'OutOfStock') res.json({ error: error.message });"),
    safe('if (error.isOperational) res.json({ error: error.message });'),
    safe("res.json({ error: error.status >= 500 ? 'x' : error.message });"),
    safe("if (config.env === 'development') res.json({ stack: error.stack });"),
    safe('if (isProduction) return res.end(); res.json({ stack: error.stack });'),
    safe("if (process.env.NODE_ENV === 'production') return res.end(); res.end(error.stack);"),
    safe('if (error instanceof DatabaseError) res.json({ error: error.message });', handler, { ...strict, safeErrorClasses: ['DatabaseError'] }),
    onlyInStrict('res.json({ error: error.message });'),
    onlyInStrict('res.json(error);'),
    onlyInStrict('res.json({ ...error });'),
    onlyInStrict('res.json({ sql: error.sql });'),
    onlyInStrict('if (settings.verbose) res.json({ ok: false, stack: error.stack });'),
    safe("process.env.NODE_ENV = 'test';", (body) => `${prelude}${body}\nexpress();`),
    safe("if (!process.env.NODE_ENV) process.env.NODE_ENV = 'development';", (body) => `${prelude}${body}\nexpress();`),
    { name: 'NODE_ENV is set after the application has read it', code: file("process.env.NODE_ENV = 'development';"), options: strict },
    safe("process.env.NODE_ENV = 'development';", (body) => body),
    safe("app.set('env', 'production');", file),
    safe('res.json({ errors: error.errors.map((one) => one.path) });', query),
    safe("switch (error.name) { case 'OutOfStock': return res.json({ error: error.message }); default: res.end(); }"),
    safe("switch (true) { case error instanceof OwnError: return res.json({ error: error.message }); default: res.end(); }"),
    safe("const tell = (e, out) => out.json({ ok: false, stack: e.stack }); if (process.env.NODE_ENV === 'development') tell(error, res);"),
    // functions with four parameters that are no handlers of errors
    safe('export const show = (page, req, res, next) => { if (!page.title) return next(); res.json({ page }); };', (body) => body),
    safe('export const show = (error, req, res, note) => { note.add(error.message); res.json({ stack: error.stack }); };', (body) => body),
    safe('export const show = (error, req, res) => { res.json({ stack: error.stack }); };', (body) => body),
    safe('const show = (error, req, res, next) => { res.json({ page: error }); }; show({ a: 1 }, 1, 2, 3);', (body) => body),
  ],
  invalid: [
    // stacks
    dangerous('stack', 'res.json({ ok: false, stack: error.stack });', { fix: 'res.json({ ok: false });' }),
    dangerous('stack', 'res.json({ stack: error.stack, ok: false });', { fix: 'res.json({ ok: false });' }),
    dangerous('stack', 'res.json({ stack: error.stack });', constant("res.json({ stack: 'Internal Server Error' });")),
    dangerous('stack', 'const { stack } = error; res.json({ ok: false, stack });', { fix: 'const { stack } = error; res.json({ ok: false });' }),
    dangerous('stack', "if (process.env.NODE_ENV !== 'test') res.json({ ok: false, stack: error.stack });", {
      suggest: [['removeStack', "if (process.env.NODE_ENV !== 'test') res.json({ ok: false });"]],
    }),
    dangerous('stack', 'res.json({ ok: false, stack: error.stack /* for support */ });', { fix: 'res.json({ ok: false /* for support */ });' }),
    dangerous('stack', 'res.send(`<pre>${error.stack}</pre>`);', constant("res.send(`<pre>${'Internal Server Error'}</pre>`);")),
    dangerous('stack', 'let text = "x"; text = error.stack; res.send(text);', constant('let text = "x"; text = \'Internal Server Error\'; res.send(text);')),
    dangerous('stack', 'res.json({ ok: false, stack: (error as Error).cause.stack });', { fix: 'res.json({ ok: false });' }),
    dangerous('stack', 'const tell = (e) => ({ ok: false, trace: e.stack }); res.json(tell(error));', constant("const tell = (e) => ({ ok: false, trace: 'Internal Server Error' }); res.json(tell(error));")),
    dangerous('stack', 'if (req.query.debug) res.json({ ok: false, stack: error.stack });', { fix: 'if (req.query.debug) res.json({ ok: false });' }),
    unproven('message', "switch (error.name) { case 'OutOfStock': res.end(); break; default: res.json({ error: error.message }); }",
      constant("switch (error.name) { case 'OutOfStock': res.end(); break; default: res.json({ error: 'Internal Server Error' }); }")),
    dangerous('stack', "const tell = (e, out) => out.json({ ok: false, stack: e.stack }); if (process.env.NODE_ENV === 'development') tell(error, res); tell(error, res);",
      { suggest: [['removeStack', "const tell = (e, out) => out.json({ ok: false }); if (process.env.NODE_ENV === 'development') tell(error, res); tell(error, res);"]] }),
    unproven('switched', 'if (settings.verbose) res.json({ ok: false, stack: error.stack });', { suggest: [['removeStack', 'if (settings.verbose) res.json({ ok: false });']] }),
    // whole errors
    dangerous('inspected', 'res.send(inspect(error));', constant("res.send('Internal Server Error');")),
    dangerous('inspected', 'res.end(JSON.stringify(error, Object.getOwnPropertyNames(error)));', constant("res.end('Internal Server Error');")),
    dangerous('template', "res.render('error', { error });", constant("res.render('error', { error: 'Internal Server Error' });")),
    dangerous('driverError', 'res.json(error);', constant("res.json({ error: 'Internal Server Error' });"), query),
    dangerous('driverError', 'res.json({ ok: false, ...error });', constant("res.json({ ok: false, error: 'Internal Server Error' });"), query),
    dangerous('driverDetail', 'res.json({ why: error.detail });', constant("res.json({ why: 'Internal Server Error' });"), query),
    unproven('detail', "if (error.code === '23505') res.json({ why: error.detail });", constant("if (error.code === '23505') res.json({ why: 'Internal Server Error' });"), query),
    unproven('detail', 'res.json({ sql: error.sql });', constant("res.json({ sql: 'Internal Server Error' });")),
    unproven('whole', 'res.json(error);', constant("res.json({ error: 'Internal Server Error' });")),
    unproven('whole', 'res.json({ ...error });', constant("res.json({ error: 'Internal Server Error' });")),
    // messages
    unproven('message', 'res.json({ error: error.message });', constant("res.json({ error: 'Internal Server Error' });")),
    unproven('message', 'res.send(String(error));', constant("res.send(String('Internal Server Error'));")),
    unproven('message', 'if (error instanceof Error) res.json({ error: error.message });', constant("if (error instanceof Error) res.json({ error: 'Internal Server Error' });")),
    unproven('message', 'if (error instanceof DatabaseError) res.json({ error: error.message });', constant("if (error instanceof DatabaseError) res.json({ error: 'Internal Server Error' });")),
    // handlers that no import shows
    ...handlersByUse.map((head) => dangerous('stack', `${head} { res.status(500).json({ ok: false, stack: error.stack }); }`, { fix: `${head} { res.status(500).json({ ok: false }); }` }, (body) => body)),
    dangerous('stack', 'export function refuse(problem, _a, out, _b) { out.status(500).send({ ok: false, stack: problem.stack }); }',
      { fix: 'export function refuse(problem, _a, out, _b) { out.status(500).send({ ok: false }); }' }, (body) => body),
    dangerous('template', "export const page = (problem, a, out, b) => { out.render('error', { problem }); };",
      constant("export const page = (problem, a, out, b) => { out.render('error', { problem: 'Internal Server Error' }); };"), (body) => body),
    dangerous('stack', 'import type { FastifyReply, FastifyRequest } from "fastify"; export function refuse(problem: Error, request: FastifyRequest, reply: FastifyReply) { reply.send({ ok: false, stack: problem.stack }); }',
      { fix: 'import type { FastifyReply, FastifyRequest } from "fastify"; export function refuse(problem: Error, request: FastifyRequest, reply: FastifyReply) { reply.send({ ok: false }); }' }, (body) => body),
    dangerous('inspected', "res.json(JSON.stringify(error, ['message', 'stack']));", constant("res.json('Internal Server Error');")),
    // pages
    dangerous('errorPage', 'app.use(errorhandler());', { suggest: [['onlyInDevelopment', "if (process.env.NODE_ENV === 'development') app.use(errorhandler());"]] },
      (body) => file(`import errorhandler from 'errorhandler';\n${body}`)),
    dangerous('errorPage', "new ApolloServer({ typeDefs: '', includeStacktraceInErrorResponses: true });", {
      suggest: [['switchOff', "new ApolloServer({ typeDefs: '', includeStacktraceInErrorResponses: false });"]],
    }, (body) => file(`import { ApolloServer } from '@apollo/server';\n${body}`)),
    dangerous('errorPage', 'const page = errorhandler(); app.use(page);', {}, (body) => file(`import errorhandler from 'errorhandler';\n${body}`)),
    dangerous('development', "app.set('env', 'development');", {}, file),
    dangerous('development', "process.env.NODE_ENV = 'development';", {}, (body) => `${prelude}${body}\nexpress();`),
    // Fastify
    unproven('handledMessage', 'reply.send(error);', constant("reply.send({ error: 'Internal Server Error' });"), (body) =>
      `import Fastify from 'fastify'; import { work } from './work.js';\nconst server = Fastify();\nserver.get('/x', async (request, reply) => { try { await work(); } catch (error) { ${body} } });`),
    unproven('defaultMessage', "const server = Fastify(); server.listen({ port: 1 });", {}, (body) => `import Fastify from 'fastify';\n${body}`),
  ],
});
