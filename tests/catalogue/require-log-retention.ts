import { examples, type Entry, type Example, type FalseAlarm } from './example.ts';

const prelude = `import fs from 'node:fs';
import bunyan from 'bunyan';
import { getStream } from 'file-stream-rotator';
import log4js from 'log4js';
import morgan from 'morgan';
import pino from 'pino';
import roll from 'pino-roll';
import { createStream } from 'rotating-file-stream';
import { transports } from 'winston';
import DailyRotateFile from 'winston-daily-rotate-file';
import { config } from './config.js';
const dir = '/var/log/shop';
`;
const file = (code: string) => `${prelude}${code}\n`;
const appender = (options: string) => file(`log4js.configure({ appenders: { a: { ${options} } }, categories: { default: { appenders: ['a'], level: 'info' } } });`);
const withOptions = (options: object, list: readonly Example[]): Example[] => list.map((example) => ({ ...example, options }));
const year = { minDays: 365 };

const dangerous: readonly Example[] = [
  ...examples('dangerous', file, {
    'W1 daily files': "new DailyRotateFile({ filename: 'app-%DATE%.log', datePattern: 'YYYY-MM-DD' });",
    'W2 rotating-file-stream by interval': "createStream('access.log', { interval: '1d', compress: 'gzip' });",
    'W3 pino-roll': "pino(await roll({ file: 'logs/app', frequency: 'daily', mkdir: true }));",
    'W4 winston by size': "new transports.File({ filename: 'a.log', maxsize: 10_000_000 });",
    'rotating-file-stream by size': "createStream('access.log', { size: '10M' });",
    'pino-roll as a target': "pino.transport({ target: 'pino-roll', options: { file: 'logs/app', frequency: 'daily' } });",
    'zero': "new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: 0 });",
    'null': "new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: null });",
    'undefined': "new transports.File({ filename: 'a.log', maxsize: 10_000_000, maxFiles: undefined });",
    'no limit of pino-roll': "roll({ file: 'logs/app', size: '10m', limit: undefined });",
    'morgan into files that stay': "morgan('combined', { stream: createStream('access.log', { interval: '1d' }) });",
  }),
  ...examples('dangerous', file, { 'file-stream-rotator 0.6': "getStream({ filename: 'a-%DATE%.log', frequency: 'daily' });" })
    .map((example) => ({ ...example, packages: { 'file-stream-rotator': '^0.6.1' } })),
  ...withOptions(year, [
    ...examples('dangerous', file, { 'W5 one day of a year': "getStream({ filename: 'a-%DATE%.log', frequency: 'daily', max_logs: '1d' });" }),
    ...examples('dangerous', appender, { 'dateFile without numBackups': "type: 'dateFile', filename: 'a.log'" }),
  ]),
  ...withOptions({ maxDays: 30 }, examples('dangerous', file, { 'longer than allowed': "new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: '90d' });" })),
];

const unproven: readonly Example[] = [
  ...examples('unproven', file, {
    'plain stream': "morgan('combined', { stream: fs.createWriteStream('access.log', { flags: 'a' }) });",
    'pino.destination': "pino(pino.destination('app.log'));",
    'winston File without maxsize': "new transports.File({ filename: 'a.log' });",
    'value of the configuration': "new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: config.log.keep });",
    'value of the environment': "new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: process.env.LOG_KEEP });",
    'count of one process': "roll({ file: 'logs/app', frequency: 'daily', limit: { count: 90 } });",
  }),
  ...examples('unproven', appender, { 'log4js file without maxLogSize': "type: 'file', filename: 'a.log'" }),
];

const safe: readonly Example[] = [
  ...examples('safe', file, {
    'R1 a year': "new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: '365d' });",
    'R2 400 files': "createStream('access.log', { interval: '1d', maxFiles: 400, path: dir });",
    'R3 all files of pino-roll': "roll({ file: 'logs/app', frequency: 'daily', limit: { count: 400, removeOtherLogFiles: true } });",
    'R4 the platform keeps it': 'new transports.Console();',
    'R5 classical': "createStream('a.log', { rotate: 30, size: '10M' });",
    'bunyan bounds itself': "bunyan.createLogger({ name: 'a', streams: [{ type: 'rotating-file', path: 'a.log', period: '1d' }] });",
    'file-stream-rotator 1': "getStream({ filename: 'a-%DATE%.log', frequency: 'daily' });",
    'standard output of pino': 'pino(pino.destination(1));',
  }),
  ...examples('safe', appender, {
    'log4js bounds itself by size': "type: 'file', filename: 'a.log', maxLogSize: 10_000_000",
    'log4js bounds itself by date': "type: 'dateFile', filename: 'a.log'",
  }),
];

const edit = (name: string, before: string, after: string): Example => ({
  name, verdict: 'dangerous', code: file(before), fix: null, suggestions: [file(after)],
});
const edits: readonly Example[] = [
  edit('days of DailyRotateFile', "new DailyRotateFile({ filename: 'app-%DATE%.log' });", "new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: '90d' });"),
  {
    ...edit('days of file-stream-rotator', "getStream({ filename: 'a-%DATE%.log', frequency: 'daily' });", "getStream({ filename: 'a-%DATE%.log', frequency: 'daily', max_logs: '90d' });"),
    packages: { 'file-stream-rotator': '^0.6.1' },
  },
  edit('files of rotating-file-stream', "createStream('a.log', { interval: '1d' });", "createStream('a.log', { interval: '1d', maxFiles: 90 });"),
  edit('files of pino-roll', "roll({ file: 'a', frequency: 'daily' });", "roll({ file: 'a', frequency: 'daily', limit: { count: 90, removeOtherLogFiles: true } });"),
  edit('files of winston', "new transports.File({ filename: 'a.log', maxsize: 1000 });", "new transports.File({ filename: 'a.log', maxsize: 1000, maxFiles: 10 });"),
  {
    name: 'a fix once the user has decided', verdict: 'dangerous', options: { retention: '365d' }, code: file("new DailyRotateFile({ filename: 'app-%DATE%.log' });"),
    fix: file("new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: '365d' });"), suggestions: [],
  },
];

const falseAlarms: readonly FalseAlarm[] = [
  {
    name: 'ring buffer by size', verdict: 'safe', code: file("new transports.File({ filename: 'a.log', maxsize: 1_000_000, maxFiles: 3, tailable: true });"),
    control: file("new transports.File({ filename: 'a.log', maxsize: 1_000_000, tailable: true });"),
  },
  {
    name: 'audit stream to a database', verdict: 'safe', code: file("bunyan.createLogger({ name: 'audit', streams: [{ type: 'raw', stream: config.auditTable }] });"),
    control: file("bunyan.createLogger({ name: 'audit', streams: [{ type: 'file', path: 'audit.log' }] });"),
  },
];

export const entry: Entry = { rule: 'require-log-retention', examples: [...dangerous, ...unproven, ...safe, ...edits], falseAlarms };
