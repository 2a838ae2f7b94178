import { describe, expect, it } from 'vitest';
import { printOrigins, probe, probeOne } from '../helpers/probe.ts';
import { lint } from '../helpers/lint.ts';
import { readSettings } from '../../src/core/settings.ts';

describe('reading settings', () => {
  it('absent ones are defaults, and the same for every file', () => {
    expect(readSettings(undefined)).toBe(readSettings(undefined));
    expect(readSettings({})).toEqual(readSettings(undefined));
    expect(readSettings(undefined)).toEqual({
      guards: { authentication: [], authorization: [] }, publicDecorators: expect.arrayContaining(['Public']) as unknown, globalGuards: false,
      sources: [], sinks: { sql: [], html: [], record: [] }, sanitizers: { sql: [], html: [], log: [] }, validators: [], loggers: [],
      sensitiveFields: { secret: [], government: [], personal: [], persons: [], ignored: [] }, trustedHosts: [],
    });
  });

  it('every key is read', () => {
    const given = {
      guards: { authentication: ['knock'], authorization: ['/^needs[A-Z]/'] }, publicDecorators: ['Open'], globalGuards: true,
      sources: ['currentInput'], sinks: { sql: ['runQuery'], html: ['sendPage'], record: ['store'] }, trustedHosts: ['db.internal', '*.mesh', '10.0.0.7', 'fd00::1'],
      sanitizers: { sql: ['quoteText'], html: ['renderText'], log: ['veil'] }, validators: ['refuse'],
      loggers: ['auditTrail'], sensitiveFields: { secret: ['combination'], government: ['badge'], personal: ['shoeSize'], persons: ['guardian'], ignored: ['sessionId'] },
    };
    const settings = readSettings(given);
    expect(settings).toMatchObject({ ...given, publicDecorators: expect.arrayContaining(['Public', 'Open']) as unknown });
  });

  it('a part of a block leaves the others at their defaults', () => {
    expect(readSettings({ guards: { authorization: ['may'] } }).guards).toEqual({ authentication: [], authorization: ['may'] });
    expect(readSettings({ sanitizers: { html: ['esc'] } }).sanitizers).toEqual({ sql: [], html: ['esc'], log: [] });
  });

  const mistakes: readonly (readonly [given: unknown, key: string, accepted: string])[] = [
    ['strict', '"web-security" ', 'an object'],
    [null, '"web-security" ', 'an object'],
    [['knock'], '"web-security" ', 'an object'],
    [{ guard: {} }, '"web-security.guard" ', 'Known keys: guards, '],
    [{ guards: ['knock'] }, '"web-security.guards" ', 'an object with authentication, authorization'],
    [{ guards: { login: ['knock'] } }, '"web-security.guards.login" ', 'Known keys: authentication, authorization'],
    [{ guards: { authentication: 'knock' } }, '"web-security.guards.authentication" ', 'an array of strings'],
    [{ guards: { authorization: [/may/] } }, '"web-security.guards.authorization" ', 'an array of strings'],
    [{ guards: { authorization: ['/[/'] } }, '"web-security.guards.authorization" ', 'no regular expression: /[/'],
    [{ publicDecorators: true }, '"web-security.publicDecorators" ', 'an array of strings'],
    [{ globalGuards: 'yes' }, '"web-security.globalGuards" ', 'true or false'],
    [{ sources: [['a']] }, '"web-security.sources" ', 'an array of strings'],
    [{ sanitizers: ['escape'] }, '"web-security.sanitizers" ', 'an object with sql, html, log'],
    [{ sanitizers: { shell: ['quote'] } }, '"web-security.sanitizers.shell" ', 'Known keys: sql, html, log'],
    [{ sanitizers: { html: [1] } }, '"web-security.sanitizers.html" ', 'an array of strings'],
    [{ loggers: 'audit' }, '"web-security.loggers" ', 'an array of strings'],
    [{ sensitiveFields: { secrets: [] } }, '"web-security.sensitiveFields.secrets" ', 'Known keys: secret, government'],
    [{ sensitiveFields: { secret: 'pin' } }, '"web-security.sensitiveFields.secret" ', 'an array of strings'],
    [{ sinks: { path: ['open'] } }, '"web-security.sinks.path" ', 'Known keys: sql, html, record'],
    [{ sinks: { sql: 'runQuery' } }, '"web-security.sinks.sql" ', 'an array of strings'],
    [{ trustedHosts: 'db.internal' }, '"web-security.trustedHosts" ', 'an array of strings'],
    [{ trustedHosts: ['https://db.internal'] }, '"web-security.trustedHosts" ', 'not "https://db.internal"'],
    [{ trustedHosts: ['db.internal:5432'] }, '"web-security.trustedHosts" ', 'without scheme, port or path'],
    [{ trustedHosts: ['*'] }, '"web-security.trustedHosts" ', 'not "*"'],
    [{ validators: { check: true } }, '"web-security.validators" ', 'an array of strings'],
  ];
  it.each(mistakes)('%j: the error names the key and what it accepts', (given, key, accepted) => {
    expect(() => readSettings(given)).toThrow(key);
    expect(() => readSettings(given)).toThrow(accepted);
    expect(() => readSettings(given)).toThrow(/^eslint-plugin-web-security: /);
  });

  it('a mistake stops every rule, also where nothing would be reported', () => {
    for (const rule of ['no-sql-injection', 'no-unescaped-html-response', 'no-mass-assignment', 'require-route-authorization', 'require-secure-auth-cookie']) {
      expect(() => lint('const a = 1;', { only: [rule], settings: { validator: [] } }), rule).toThrow('"web-security.validator"');
      expect(lint('const a = 1;', { only: [rule], settings: { validators: [] } }), rule).toEqual([]);
    }
  });
});

const handler = (body: string) => `import express from 'express';
import { clean, tools } from './tools';
const app = express();
app.get('/', (req, res) => {
  const { x } = req.query;
  ${body}
});`;

/** The words that the marked value surely can do, and what it is fit for. */
function provenOf(code: string, settings?: object): { proven: string[]; fit: string[] } {
  return probeOne(code, (file, node) => {
    const origins = file.flow(node);
    return { proven: printOrigins(origins).flatMap((origin) => origin.proven), fit: origins.flatMap((origin) => [...(origin.escapedFor ?? [])]) };
  }, settings ? { settings } : {});
}

describe('sources', () => {
  it('the result of a named function is data of a request, and all inside of it', () => {
    const code = "import { currentInput, other } from './context'; use(/*?*/currentInput()); use(/*?*/currentInput().filter.term); use(/*?*/other());";
    const kinds = probe(code, (file, node) => file.flow(node).map((origin) => `${origin.kind} ${origin.text}`), { settings: { sources: ['currentInput'] } });
    expect(kinds).toEqual([['user currentInput()'], ['user currentInput().filter.term'], ['unknown other()']]);
  });

  it('methods are named without their object', () => {
    const code = "import { context } from './context'; use(/*?*/context.currentInput());";
    expect(probeOne(code, (file, node) => file.flow(node).map((origin) => origin.kind), { settings: { sources: ['currentInput'] } })).toEqual(['user']);
    expect(probeOne(code, (file, node) => file.flow(node).map((origin) => origin.kind), { settings: { sources: ['context.currentInput'] } })).toEqual(['unknown']);
  });
});

describe('sanitizers', () => {
  it('html: the result is fit for HTML and holds no markup; the argument stays what it was', () => {
    const settings = { sanitizers: { html: ['clean'] } };
    expect(provenOf(handler('use(/*?*/clean(x));'), settings)).toMatchObject({ fit: ['html'] });
    expect(provenOf(handler('use(/*?*/clean(x));'), settings).proven).not.toContain('html');
    expect(provenOf(handler('use(/*?*/clean(x));'), settings).proven).toContain('line-break');
    expect(provenOf(handler('clean(x); use(/*?*/x);'), settings)).toMatchObject({ fit: [], proven: expect.arrayContaining(['html']) as unknown });
    expect(provenOf(handler('use(/*?*/tools.clean(x));'), settings)).toMatchObject({ fit: ['html'] });
    expect(provenOf(handler("use(/*?*/['<b>', clean(x)].join(''));"), settings)).toMatchObject({ fit: ['html'] });
  });

  it('sql: the result is a literal or a name, of text that can still hold markup', () => {
    const settings = { sanitizers: { sql: ['clean'] } };
    expect(provenOf(handler('use(/*?*/clean(x));'), settings)).toMatchObject({ fit: ['sql-literal', 'sql-identifier'], proven: expect.arrayContaining(['html']) as unknown });
  });

  it('one that is not named proves nothing', () => {
    expect(provenOf(handler('use(/*?*/clean(x));'))).toEqual({ proven: [], fit: [] });
    expect(provenOf(handler('use(/*?*/clean(x));'), { sanitizers: { html: ['cleanAll'] } })).toEqual({ proven: [], fit: [] });
  });
});

describe('validators', () => {
  const isProven = (body: string, settings?: object) => provenOf(handler(body), settings).proven.length > 0;

  it('a statement that calls one takes the proof away behind it', () => {
    expect(isProven('clean(x); use(/*?*/x);')).toBe(true);
    expect(isProven('clean(x); use(/*?*/x);', { validators: ['clean'] })).toBe(false);
    expect(isProven('await tools.clean(x); use(/*?*/x);', { validators: ['clean'] })).toBe(false);
    expect(isProven('use(/*?*/x); clean(x);', { validators: ['clean'] })).toBe(true);
    expect(isProven('if (x) { clean(x); } use(/*?*/x);', { validators: ['clean'] })).toBe(true);
    expect(isProven('clean(other); use(/*?*/x);', { validators: ['clean'] })).toBe(true);
  });

  it('a step of the route that is one takes it away for the handler', () => {
    const route = (step: string) => `import express from 'express'; import { clean } from './tools';
const app = express();
app.get('/', ${step}, (req, res) => use(/*?*/req.query.x));`;
    expect(provenOf(route('clean')).proven).not.toEqual([]);
    expect(provenOf(route('clean'), { validators: ['clean'] }).proven).toEqual([]);
    expect(provenOf(route('clean({ x: 1 })'), { validators: ['clean'] }).proven).toEqual([]);
  });
});

describe('guards', () => {
  const code = `import { Router } from 'express'; import { knock, needsManager } from './door'; import * as orders from './orders';
export const router = Router();
router.delete('/admin/orders', knock, needsManager, orders.removeAll);`;
  const rolesOf = (settings?: object) => probeOne(`${code}\n/*?*/router;`, (file) => file.routes().map((route) => route.steps.map((step) => [...step.roles].sort().join())), settings ? { settings } : {});

  it('names and patterns give steps their role', () => {
    expect(rolesOf()).toEqual([['', '']]);
    expect(rolesOf({ guards: { authentication: ['knock'] } })).toEqual([['authentication', '']]);
    expect(rolesOf({ guards: { authentication: ['knock'], authorization: ['/^needs[A-Z]/'] } })).toEqual([['authentication', 'authorization']]);
    expect(rolesOf({ guards: { authorization: ['needs'] } })).toEqual([['', '']]);
  });

  it('globalGuards speaks for every route of the file', () => {
    const isGuarded = (settings?: object) => probeOne(`${code}\n/*?*/router;`, (file) => file.routes().map((route) => route.guardedElsewhere), settings ? { settings } : {});
    expect(isGuarded()).toEqual([false]);
    expect(isGuarded({ globalGuards: true })).toEqual([true]);
  });
});

describe('sinks', () => {
  const server = (body: string) => `import express from 'express';
import { store, page } from './own';
const app = express();
app.get('/', (req, res) => {
  ${body}
});`;
  const found = (body: string, settings?: object) => lint(server(body), { ...(settings && { settings }) }).map((finding) => finding.rule);

  it('sql: the first argument is a statement', () => {
    const sinks = { sinks: { sql: ['lookUp'] } };
    const body = 'store.lookUp(`SELECT id FROM users ORDER BY ${req.query.by}`);';
    expect(found(body)).toEqual([]);
    expect(found(body, sinks)).toEqual(['no-sql-injection']);
    expect(found("store.lookUp('SELECT id FROM users');", sinks)).toEqual([]);
    expect(found('store.lookUp("SELECT 1", req.query.by);', sinks)).toEqual([]);
  });

  it('html: the first argument goes to a browser', () => {
    const sinks = { sinks: { html: ['page'] } };
    for (const call of ['page', 'store.page']) {
      const body = `${call}(\`<p>\${req.query.name}</p>\`);`;
      expect(found(body)).toEqual([]);
      expect(found(body, sinks)).toEqual(['no-unescaped-html-response']);
      expect(found(`${call}('<p>hello</p>');`, sinks)).toEqual([]);
    }
  });

  it('record: the first argument is stored', () => {
    const sinks = { sinks: { record: ['keep'] } };
    expect(found('store.keep(req.query);')).toEqual([]);
    expect(found('store.keep(req.query);', sinks)).toEqual(['no-mass-assignment']);
    expect(found('store.keep({ name: req.query.name });', sinks)).toEqual([]);
  });
});

describe('trusted hosts', () => {
  const found = (host: string, trustedHosts: readonly string[]) =>
    lint(`import https from 'node:https'; https.get({ host: '${host}', rejectUnauthorized: false });`, { settings: { trustedHosts } }).length;

  it('connections to them are as those to this machine', () => {
    expect(found('db.internal', [])).toBe(1);
    expect(found('db.internal', ['db.internal'])).toBe(0);
    expect(found('DB.Internal', ['db.internal'])).toBe(0);
    expect(found('a.db.internal', ['db.internal'])).toBe(1);
    expect(found('a.db.internal', ['*.internal'])).toBe(0);
    expect(found('evilinternal', ['*.internal'])).toBe(1);
  });

  it('also in connection strings', () => {
    const code = "export const url = 'postgres://app@db.internal/shop?sslmode=no-verify';";
    expect(lint(code).length).toBe(1);
    expect(lint(code, { settings: { trustedHosts: ['db.internal'] } })).toEqual([]);
  });
});
