import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { requireLogRetention as rule } from '../../src/rules/require-log-retention.ts';
import { testRule, type ExpectedError, type InvalidCase } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;

const prelude = `import bunyan from 'bunyan';
import { getStream } from 'file-stream-rotator';
import log4js from 'log4js';
import pino from 'pino';
import roll from 'pino-roll';
import { createStream } from 'rotating-file-stream';
import { transports } from 'winston';
import DailyRotateFile from 'winston-daily-rotate-file';
import { options, logs } from './options.js';
`;
const file = (body: string) => `${prelude}${body}\n`;

/** A finding whose suggestion sets this. */
const suggested = (messageId: string, output: string, data?: Record<string, string>): ExpectedError => ({
  messageId, ...(data ? { data } : {}), suggestions: [{ messageId: 'setRetention', output: file(output) }],
});
const never = (body: string, output: string): InvalidCase => ({ name: body, code: file(body), errors: [suggested('neverDeletes', output)] });
const fixed = (retention: string | number, body: string, output: string, messageId = 'neverDeletes', more: object = {}): InvalidCase => ({
  name: `${retention}: ${body}`, code: file(body), options: { retention, ...more }, output: file(output), errors: [{ messageId }],
});
const unproven = (messageId: string, body: string, options: object = {}): InvalidCase => ({
  name: `${messageId}: ${body}`, code: file(body), options: { ...strict, ...options }, errors: [{ messageId }],
});
const safe = (body: string, options: object = {}) => ({ name: `${JSON.stringify(options)} ${body}`, code: file(body), options: { ...strict, ...options } });
const year = { minDays: 365 };

testRule(rule, {
  valid: [
    safe("new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: '14d' });"),
    safe("new transports.Console();"),
    safe("pino({ level: 'info' });"),
    safe("pino(pino.destination({ dest: 1, sync: false }));"),
    safe("createStream('a.log', { rotate: 30, size: '10M' });"),
    { name: 'unproven is not dangerous', code: file("new transports.File({ filename: 'a.log' }); createStream('a.log', options); roll({ file: 'a', size: '1m', limit: { count: 3 } });") },
    { name: 'no model of these names', code: "import DailyRotateFile from './rotate.js'; new DailyRotateFile({ filename: 'a.log' });", options: strict },
    // Within the policy
    safe("new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: '365d' });", year),
    safe("new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: 400 });", year),
    safe("new DailyRotateFile({ filename: 'a-%DATE%.log', datePattern: 'YYYY-MM', maxFiles: 13 });", year),
    safe("createStream('a.log', { interval: '1d', maxFiles: 365 });", { minDays: 365, maxDays: 400 }),
    safe("createStream('a.log', { interval: '1M', rotate: 13 });", year),
    safe("log4js.configure({ appenders: { a: { type: 'dateFile', filename: 'a.log', numBackups: 365 } }, categories: {} });", year),
    safe("bunyan.createLogger({ name: 'a', streams: [{ type: 'rotating-file', path: 'a.log', period: '1w', count: 60 }] });", year),
    safe("roll({ file: 'a', frequency: 'hourly', limit: { count: 720, removeOtherLogFiles: true } });", { minDays: 30 }),
    safe("new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: '30d', maxSize: '20m' });", { minDays: 30, maxDays: 30 }),
  ],
  invalid: [
    // Every part of the messages
    {
      name: 'what the messages say',
      code: file(`new DailyRotateFile({ filename: 'a-%DATE%.log' });
createStream('a.log', { interval: '1d', maxFiles: 0 });
new transports.File({ filename: 'a.log', maxsize: 1000, maxFiles: 3, rotationFormat: options.format });
new transports.File({ filename: 'a.log' });
new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: logs.keep });
roll({ file: 'a', size: '1m', limit: { count: 3 } });`),
      options: strict,
      errors: [
        {
          messageId: 'neverDeletes', line: 10, column: 21, data: { title: 'DailyRotateFile', cause: '`maxFiles` is not set', remedy: 'Set `maxFiles: \'90d\'`' },
          suggestions: [{ messageId: 'setRetention', data: { remedy: 'Set `maxFiles: \'90d\'`' }, output: file(`new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: '90d' });
createStream('a.log', { interval: '1d', maxFiles: 0 });
new transports.File({ filename: 'a.log', maxsize: 1000, maxFiles: 3, rotationFormat: options.format });
new transports.File({ filename: 'a.log' });
new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: logs.keep });
roll({ file: 'a', size: '1m', limit: { count: 3 } });`) }],
        },
        {
          messageId: 'neverDeletes', line: 11, data: { title: 'createStream', cause: '`maxFiles: 0` deletes nothing', remedy: 'Set `maxFiles: 90`' },
          suggestions: [{ messageId: 'setRetention', output: file(`new DailyRotateFile({ filename: 'a-%DATE%.log' });
createStream('a.log', { interval: '1d', maxFiles: 90 });
new transports.File({ filename: 'a.log', maxsize: 1000, maxFiles: 3, rotationFormat: options.format });
new transports.File({ filename: 'a.log' });
new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: logs.keep });
roll({ file: 'a', size: '1m', limit: { count: 3 } });`) }],
        },
        {
          messageId: 'neverDeletes', line: 12,
          data: { title: 'transports.File', cause: 'beside `rotationFormat` the option `maxFiles` does nothing', remedy: 'Leave out `rotationFormat`' },
        },
        { messageId: 'oneFile', line: 13, data: { title: 'transports.File' } },
        { messageId: 'unknownRetention', line: 14, data: { title: 'DailyRotateFile', origin: '`logs.keep`', remedy: 'Set `maxFiles: \'90d\'`' } },
        {
          messageId: 'earlierRuns', line: 15, data: { title: 'roll', remedy: 'Set `limit: { count: 3, removeOtherLogFiles: true }`' },
          suggestions: [{ messageId: 'setRetention', output: file(`new DailyRotateFile({ filename: 'a-%DATE%.log' });
createStream('a.log', { interval: '1d', maxFiles: 0 });
new transports.File({ filename: 'a.log', maxsize: 1000, maxFiles: 3, rotationFormat: options.format });
new transports.File({ filename: 'a.log' });
new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: logs.keep });
roll({ file: 'a', size: '1m', limit: { count: 3, removeOtherLogFiles: true } });`) }],
        },
      ],
    },
    // Suggestions, one for each library
    never("new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: null });", "new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: '90d' });"),
    never("new transports.File({ filename: 'a.log', maxsize: 1000 });", "new transports.File({ filename: 'a.log', maxsize: 1000, maxFiles: 10 });"),
    never("getStream({ filename: 'a.log', size: '1m', max_logs: '0' });", "getStream({ filename: 'a.log', size: '1m', max_logs: '90d' });"),
    never("createStream('a.log', { size: '10M' });", "createStream('a.log', { size: '10M', maxFiles: 90 });"),
    never("createStream('a.log', { interval: '12h' });", "createStream('a.log', { interval: '12h', maxFiles: 180 });"),
    never("roll({ file: 'a', frequency: 'daily' });", "roll({ file: 'a', frequency: 'daily', limit: { count: 90, removeOtherLogFiles: true } });"),
    never("roll({ file: 'a', frequency: 3_600_000 });", "roll({ file: 'a', frequency: 3_600_000, limit: { count: 2160, removeOtherLogFiles: true } });"),
    never(
      "pino.transport({ target: 'pino-roll', options: { file: 'a', frequency: 'daily' } });",
      "pino.transport({ target: 'pino-roll', options: { file: 'a', frequency: 'daily', limit: { count: 90, removeOtherLogFiles: true } } });",
    ),
    never("const shared = { maxFiles: 0 }; new DailyRotateFile({ ...shared, filename: 'a-%DATE%.log' });", "const shared = { maxFiles: 0 }; new DailyRotateFile({ ...shared, filename: 'a-%DATE%.log', maxFiles: '90d' });"),
    never("const rotate = { interval: '1d' }; createStream('a.log', rotate);", "const rotate = { interval: '1d', maxFiles: 90 }; createStream('a.log', rotate);"),
    { name: 'nothing to write into', code: file("new DailyRotateFile();"), errors: [{ messageId: 'neverDeletes' }] },
    { name: 'a comment would be lost', code: file("new DailyRotateFile({ filename: 'a.log', maxFiles: /* for ever */ 0 });"), errors: [suggested('neverDeletes', "new DailyRotateFile({ filename: 'a.log', maxFiles: /* for ever */ '90d' });")] },
    // Once the user has decided, a fix
    fixed('365d', "new DailyRotateFile({ filename: 'a-%DATE%.log' });", "new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: '365d' });"),
    fixed('365d', "createStream('a.log', { interval: '1d' });", "createStream('a.log', { interval: '1d', maxFiles: 365 });"),
    fixed('30d', "createStream('a.log', { interval: '6h' });", "createStream('a.log', { interval: '6h', maxFiles: 120 });"),
    fixed('365d', "roll({ file: 'a', frequency: 'daily' });", "roll({ file: 'a', frequency: 'daily', limit: { count: 365, removeOtherLogFiles: true } });"),
    fixed(12, "new transports.File({ filename: 'a.log', maxsize: 1000 });", "new transports.File({ filename: 'a.log', maxsize: 1000, maxFiles: 12 });"),
    fixed(30, "new DailyRotateFile({ filename: 'a-%DATE%.log' });", "new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: 30 });"),
    fixed('400d', "new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: '30d' });", "new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: '400d' });", 'tooShort', year),
    fixed('30d', "new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: '400d' });", "new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: '30d' });", 'tooLong', { maxDays: 90 }),
    fixed('400d', "createStream('a.log', { interval: '1d', rotate: 7 });", "createStream('a.log', { interval: '1d', rotate: 400 });", 'tooShort', year),
    { name: 'days say nothing about files that end by size', code: file("new transports.File({ filename: 'a.log', maxsize: 1000 });"), options: { retention: '365d' }, errors: [{ messageId: 'neverDeletes', data: { title: 'transports.File', cause: '`maxFiles` is not set', remedy: 'Set `maxFiles`' } }] },
    {
      name: 'options that others may read get no fix', code: file("const rotate = { interval: '1d' }; createStream('a.log', rotate);"), options: { retention: '365d' },
      errors: [suggested('neverDeletes', "const rotate = { interval: '1d', maxFiles: 365 }; createStream('a.log', rotate);")],
    },
    // The policy
    { name: 'the suggestion fits the policy', code: file("new DailyRotateFile({ filename: 'a-%DATE%.log' });"), options: year, errors: [suggested('neverDeletes', "new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: '365d' });")] },
    { name: 'and its other end', code: file("new DailyRotateFile({ filename: 'a-%DATE%.log' });"), options: { maxDays: 30 }, errors: [suggested('neverDeletes', "new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: '30d' });")] },
    { name: 'one day of a year', code: file("getStream({ filename: 'a-%DATE%.log', frequency: 'daily', max_logs: '1d' });"), options: year, errors: [suggested('tooShort', "getStream({ filename: 'a-%DATE%.log', frequency: 'daily', max_logs: '365d' });", { title: 'getStream', kept: '1 day', days: '365', remedy: 'Set `max_logs: \'365d\'`' })] },
    { name: 'hours', code: file("createStream('a.log', { interval: '1h', maxFiles: 24 });"), options: { minDays: 30 }, errors: [suggested('tooShort', "createStream('a.log', { interval: '1h', maxFiles: 2160 });", { title: 'createStream', kept: '24 files (of 1 hour each)', days: '30', remedy: 'Set `maxFiles: 2160`' })] },
    { name: 'the default of log4js', code: file("log4js.configure({ appenders: { a: { type: 'dateFile', filename: 'a.log' } }, categories: {} });"), options: year, errors: [suggested('tooShort', "log4js.configure({ appenders: { a: { type: 'dateFile', filename: 'a.log', numBackups: 365 } }, categories: {} });", { title: 'dateFile', kept: '1 file (of 1 day each)', days: '365', remedy: 'Set `numBackups: 365`' })] },
    { name: 'backups is no option of dateFile', code: file("log4js.configure({ appenders: { a: { type: 'dateFile', filename: 'a.log', backups: 400 } }, categories: {} });"), options: year, errors: [suggested('tooShort', "log4js.configure({ appenders: { a: { type: 'dateFile', filename: 'a.log', backups: 400, numBackups: 365 } }, categories: {} });")] },
    { name: 'the default of bunyan', code: file("bunyan.createLogger({ name: 'a', streams: [{ type: 'rotating-file', path: 'a.log' }] });"), options: year, errors: [suggested('tooShort', "bunyan.createLogger({ name: 'a', streams: [{ type: 'rotating-file', path: 'a.log', count: 365 }] });")] },
    { name: 'too long', code: file("new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: '400d' });"), options: { maxDays: 30 }, errors: [suggested('tooLong', "new DailyRotateFile({ filename: 'a-%DATE%.log', maxFiles: '30d' });", { title: 'DailyRotateFile', kept: '400 days', days: '30', remedy: 'Set `maxFiles: \'30d\'`' })] },
    { name: 'files that end by size cover no more', code: file("createStream('a.log', { interval: '1d', size: '10M', maxFiles: 7 });"), options: year, errors: [{ messageId: 'tooShort', data: { title: 'createStream', kept: '7 files (of 1 day at most)', days: '365', remedy: 'Set `maxFiles`' } }] },
    unproven('unknownDays', "createStream('a.log', { interval: '1d', size: '10M', maxFiles: 400 });", year),
    unproven('unknownDays', "createStream('a.log', { size: '10M', maxFiles: 400 });", { maxDays: 30 }),
    unproven('unknownDays', "createStream('a.log', { size: '10M', maxSize: '1G' });", year),
    unproven('unknownDays', "log4js.configure({ appenders: { a: { type: 'file', filename: 'a.log', maxLogSize: 1000 } }, categories: {} });", year),
    unproven('unknownRetention', "createStream('a.log', options);"),
    unproven('oneFile', "pino(pino.destination('a.log'));"),
  ],
});

describe('require-log-retention: options that cannot be meant', () => {
  const lint = (options: object) => {
    const config: Linter.Config = { plugins: { test: { rules: { rule: rule as never } } }, rules: { 'test/rule': ['error', options] } };
    return () => new Linter().verify('', config);
  };

  it.each([
    [{ retention: '90 days' }, /"retention" is "90 days": write days as "365d"/],
    [{ retention: '0d' }, /"retention" is "0d"/],
    [{ retention: 0 }, /"retention" is 0/],
    [{ minDays: 400, maxDays: 30 }, /"minDays" \(400\) is more than "maxDays" \(30\)/],
    [{ retention: '30d', minDays: 365 }, /"retention" \(30d\) is outside "minDays" and "maxDays"/],
    [{ minDays: 0 }, /"minDays" is 0: write 1 or more/],
    [{ maxDays: -1 }, /"maxDays" is -1: write 1 or more/],
    [{ minDays: '365d' }, /"365d" should be integer/],
    [{ keep: 3 }, /keep/],
  ])('%j', (options, message) => {
    expect(lint(options)).toThrow(message);
  });

  it('accepts what is meant', () => {
    expect(lint({ retention: '365d', minDays: 365, maxDays: 400 })()).toEqual([]);
    expect(lint({ retention: 30 })()).toEqual([]);
  });
});
