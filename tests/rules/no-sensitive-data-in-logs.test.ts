import { noSensitiveDataInLogs as rule } from '../../src/rules/no-sensitive-data-in-logs.ts';
import { testRule, type InvalidCase, type RuleCase } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;
const prelude = `import express from 'express';
import pino from 'pino';
import axios from 'axios';
import { veil } from './veil.js';
const log = pino();
const app = express();
`;
const handler = (body: string) => `${prelude}app.post('/orders', async (req, res) => { ${body} res.end(); });`;

interface Given {
  readonly options?: object;
  readonly settings?: object;
  readonly suggest?: readonly (readonly [messageId: string, body: string])[];
}

const safe = (body: string, { options = strict, settings }: Given = {}): RuleCase =>
  ({ name: `${body} ${JSON.stringify(options)}`, code: handler(body), options, ...(settings ? { settings } : {}) });
const reported = (messageId: string, body: string, { suggest = [], options, settings }: Given = {}): InvalidCase => ({
  name: body, code: handler(body), ...(options ? { options } : {}), ...(settings ? { settings } : {}),
  errors: [{ messageId, suggestions: suggest.map(([id, output]) => ({ messageId: id, output: handler(output) })) }],
});

testRule(rule, {
  valid: [
    safe("log.warn('Invalid password');"),
    safe('console.log({ hasPassword: Boolean(user.password), length: user.password.length, set: !!user.password });'),
    safe("console.log(user.password === 'x', typeof user.password, user.password ? 'set' : 'unset');"),
    safe('console.log(user.cardNumber.slice(-4), mask(user.email), createHash("sha256").update(token).digest("hex"));'),
    safe('console.log(`all: ${req.headers}`);'),
    safe("log.info('login', req.body.password);"),
    safe("console.log(req.headers['user-agent'], req.method);"),
    safe('const password = mask(req.body.password); console.log(password);'),
    safe("if (process.env.NODE_ENV === 'development') console.log(req.body.password);"),
    safe('dialog.info(req.body.password);'),
    safe('console.log(JSON.stringify(req.body, ["id"]), Object.keys(req.body));'),
    safe('console.log(req.body.password);', { options: strict, settings: { sensitiveFields: { ignored: ['password'] } } }),
    safe('console.log(veil(req.body.password));', { settings: { sanitizers: { log: ['veil'] } } }),
    safe('console.log(req.body.email, user);', { options: { ...strict, personalData: 'off' } }),
    safe('function f(email) { console.log(email); }', { options: {} }),
    safe('console.log(req.body);', { options: {} }),
    { name: 'a component of the browser', code: "'use client'; export const f = (password) => console.log(password);", options: strict },
  ],
  invalid: [
    ...["console['log'](req.body.password);", 'console?.log(req.body.password);', 'console.log?.(req.body.password);', 'console\n  .log (req.body.password);', 'console.log!(req.body.password);']
      .map((body) => reported('secret', body, { suggest: [['writeMark', body.replace('req.body.password', "'[REDACTED]'")]] })),
    reported('secret', 'log.info({ userId, password }, "login");', {
      suggest: [['leaveOut', 'log.info({ userId }, "login");'], ['writeMark', 'log.info({ userId, password: \'[REDACTED]\' }, "login");']],
    }),
    reported('secret', 'console.log(`new ${user.newPassword}!`);', { suggest: [['writeMark', 'console.log(`new [REDACTED]!`);']] }),
    reported('secret', "console.log('new ' + user.newPassword);", { suggest: [['writeMark', "console.log('new ' + '[REDACTED]');"]] }),
    reported('secret', 'log.info({ password });', { suggest: [['writeMark', "log.info({ password: '[REDACTED]' });"]] }),
    reported('secret', "log.info('login %s', user.password);", { suggest: [['writeMark', "log.info('login %s', '[REDACTED]');"]] }),
    reported('government', 'console.log(member.rrn);', { suggest: [['writeMark', "console.log('[REDACTED]');"]] }),
    reported('personal', 'console.log(customer.email);', {
      settings: { sanitizers: { log: ['veil'] } },
      suggest: [['mask', 'console.log(veil(customer.email));'], ['writeMark', "console.log('[REDACTED]');"]],
    }),
    reported('personal', 'function f(email) { console.log(email); }', {
      options: { personalData: 'all' }, suggest: [['writeMark', "function f(email) { console.log('[REDACTED]'); }"]],
    }),
    reported('unprovenPersonal', 'function f(email) { console.log(email); }', { options: strict, suggest: [['writeMark', "function f(email) { console.log('[REDACTED]'); }"]] }),
    reported('container', 'console.log(req.headers);', { suggest: [['pick', "console.log({ 'user-agent': req.headers['user-agent'] });"]] }),
    reported('container', 'console.log({ req });', { suggest: [['pick', 'console.log({ req: { method: req.method, url: req.url } });']] }),
    reported('container', 'console.log(process.env);', { suggest: [['namesOnly', 'console.log(Object.keys(process.env));']] }),
    reported('container', 'console.log({ ...process.env });'),
    reported('input', 'const { password } = req.body; console.log(req.body);', {
      suggest: [['namesOnly', 'const { password } = req.body; console.log(Object.keys(req.body));']],
    }),
    reported('container', 'fetch("/", (request: Request) => { console.log(Object.fromEntries(request.headers.entries())); });', {
      suggest: [['pick', 'fetch("/", (request: Request) => { console.log({ \'user-agent\': request.headers.get(\'user-agent\') }); });']],
    }),
    reported('unprovenInput', 'async (request: Request) => { const form = await request.formData(); console.log(Object.fromEntries(form)); };', {
      options: strict, suggest: [['namesOnly', 'async (request: Request) => { const form = await request.formData(); console.log([...form.keys()]); };']],
    }),
    reported('unprovenError', 'try { await axios.get(url); } catch (error) { console.error({ error }); }', {
      options: strict, suggest: [['messageOnly', 'try { await axios.get(url); } catch (error) { console.error({ error: error.message }); }']],
    }),
    reported('container', 'try { await axios.get(url); } catch (error) { console.error(error.config); }', {
      suggest: [['namesOnly', 'try { await axios.get(url); } catch (error) { console.error(Object.keys(error.config)); }']],
    }),
    reported('unprovenInput', 'console.log(req.body);', { options: strict, suggest: [['namesOnly', 'console.log(Object.keys(req.body));']] }),
    reported('unprovenRecord', 'console.log(user);', { options: strict }),
    reported('unprovenSecret', 'console.log(user.passwordHash);', { options: strict, suggest: [['writeMark', "console.log('[REDACTED]');"]] }),
    reported('unprovenSecret', 'console.log(githubToken);', { options: strict, suggest: [['writeMark', "console.log('[REDACTED]');"]] }),
    reported('secret', 'const entry = { id: 1, password: input.value }; console.log(entry);'),
    reported('secret', 'trail.info(user.password);', { settings: { loggers: ['trail'] }, suggest: [['writeMark', "trail.info('[REDACTED]');"]] }),
    reported('secret', 'console.log(combination);', { settings: { sensitiveFields: { secret: ['combination'] } }, suggest: [['writeMark', "console.log('[REDACTED]');"]] }),
  ],
});
