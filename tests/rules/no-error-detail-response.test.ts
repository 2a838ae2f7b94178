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
    safe("process.env.NODE_ENV = 'test';", file),
    safe("process.env.NODE_ENV = 'development';", (body) => body),
    safe("app.set('env', 'production');", file),
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
    // pages
    dangerous('errorPage', 'app.use(errorhandler());', { suggest: [['onlyInDevelopment', "if (process.env.NODE_ENV === 'development') app.use(errorhandler());"]] },
      (body) => file(`import errorhandler from 'errorhandler';\n${body}`)),
    dangerous('errorPage', 'const page = errorhandler(); app.use(page);', {}, (body) => file(`import errorhandler from 'errorhandler';\n${body}`)),
    dangerous('development', "app.set('env', 'development');", {}, file),
    dangerous('development', "process.env.NODE_ENV = 'development';", {}, file),
    // Fastify
    unproven('handledMessage', 'reply.send(error);', constant("reply.send({ error: 'Internal Server Error' });"), (body) =>
      `import Fastify from 'fastify'; import { work } from './work.js';\nconst server = Fastify();\nserver.get('/x', async (request, reply) => { try { await work(); } catch (error) { ${body} } });`),
    unproven('defaultMessage', "const server = Fastify(); server.listen({ port: 1 });", {}, (body) => `import Fastify from 'fastify';\n${body}`),
  ],
});
