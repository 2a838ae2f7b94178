// @ts-nocheck: the packages are not installed.
// packages: log4js@^6.9.0
import log4js from 'log4js';
import bunyan from 'bunyan';
import { createWriteStream } from 'node:fs';
import { createStream } from 'rotating-file-stream';
import { appenders } from './settings';

// Both bound what they rotate by themselves: nothing is dangerous here unless a policy says how long.
log4js.configure({
  appenders: {
    out: { type: 'stdout' }, // ✓
    app: { type: 'file', filename: 'app.log', maxLogSize: 10_485_760 }, // ✓ – five backups
    few: { type: 'file', filename: 'app.log', maxLogSize: '10M', backups: 0 }, // ✓
    endless: { type: 'file', filename: 'app.log' }, // ?
    endlessToo: { type: 'fileSync', filename: 'app.log', maxLogSize: 0 }, // ?
    daily: { type: 'dateFile', filename: 'daily.log' }, // ✓ – one backup
    kept: { type: 'dateFile', filename: 'daily.log', pattern: 'yyyy-MM-dd', numBackups: 400 }, // ✓
    many: { type: 'multiFile', base: 'logs/', property: 'categoryName', extension: '.log', maxLogSize: 1024 }, // ✓
    ...appenders,
  },
  categories: { default: { appenders: ['out'], level: 'info' } },
});
const config = { appenders: { audit: { type: 'file', filename: 'audit.log' } }, categories: {} }; // ?
log4js.configure(config);
log4js.configure('./log4js.json'); // ✓ – not in this file

bunyan.createLogger({ name: 'shop', streams: [{ type: 'rotating-file', path: 'shop.log', period: '1d' }] }); // ✓ – ten files
bunyan.createLogger({ name: 'shop', streams: [{ type: 'rotating-file', path: 'shop.log', period: '1d', count: 3 }] }); // ✓
bunyan.createLogger({ name: 'shop', streams: [{ path: 'shop.log' }] }); // ?
bunyan.createLogger({ name: 'shop', streams: [{ type: 'file', path: 'shop.log' }] }); // ?
bunyan.createLogger({ name: 'shop', streams: [{ stream: process.stdout }] }); // ✓
bunyan.createLogger({ name: 'shop', streams: [{ stream: createWriteStream('shop.log') }] }); // ?
bunyan.createLogger({ name: 'shop', stream: createWriteStream('shop.log') }); // ?
bunyan.createLogger({ name: 'shop', stream: createStream('shop.log', { size: '10M' }) }); // ✗ – this one has no default
