// @ts-nocheck: the packages are not installed.
// packages: pino-roll@^4.0.0
import { createWriteStream } from 'node:fs';
import Fastify from 'fastify';
import morgan from 'morgan';
import { LoggerModule } from 'nestjs-pino';
import pino from 'pino';
import pinoHttp from 'pino-http';
import file from 'pino/file';
import roll from 'pino-roll';
import { Writable } from 'node:stream';
import { logFile } from './settings';

const isProduction = process.env.NODE_ENV === 'production';

pino(await roll({ file: 'logs/app', frequency: 'daily', mkdir: true })); // ✗
pino(await roll({ file: 'logs/app', size: '10m', limit: null })); // ✗
pino(await roll({ file: 'logs/app', frequency: 'daily', limit: { count: 14 } })); // ? – of this process alone
pino(await roll({ file: 'logs/app', frequency: 'daily', limit: { count: 14, removeOtherLogFiles: true } })); // ✓
pino(await roll({ file: 'logs/app' })); // ?

pino.transport({ target: 'pino-roll', options: { file: 'logs/app', frequency: 'daily' } }); // ✗
pino.transport({ target: 'pino-roll', options: { file: 'logs/app', frequency: 'daily', limit: { count: 90, removeOtherLogFiles: true } } }); // ✓
pino(file({ destination: './app.log' })); // ?
pino.transport({ target: 'pino/file', options: { destination: './app.log' } }); // ?
pino.transport({ target: 'pino/file', options: { destination: 1 } }); // ✓
pino.transport({ target: 'pino/file' }); // ✓
pino.transport({ target: 'pino-pretty' }); // ✓
pino({ transport: { target: 'pino-roll', options: { file: 'logs/app', size: '5m' } } }); // ✗
pino({
  transport: {
    targets: [
      { target: 'pino-pretty', level: 'info' }, // ✓
      { target: 'pino-roll', level: 'info', options: { file: 'logs/app', frequency: 'hourly' } }, // ✗
      ...(isProduction ? [{ target: 'pino-roll', options: { file: 'logs/err', frequency: 'daily' } }] : []), // ✗
      ...(isProduction ? [] : [{ target: 'pino-roll', options: { file: 'logs/debug', frequency: 'daily' } }]), // ✓
    ],
  },
});
const targets = [];
targets.push({ target: 'pino-roll', options: { file: 'logs/audit', frequency: 'daily' } }); // ✗
targets.push({ target: 'pino-roll', options: { file: 'logs/audit', frequency: 'daily', limit: { count: 400, removeOtherLogFiles: true } } }); // ✓
pino({ level: 'info' }, pino.transport({ targets }));
pinoHttp({ transport: { target: 'pino-roll', options: { file: 'logs/http', frequency: 'daily' } } }); // ✗
Fastify({ logger: { transport: { target: 'pino-roll', options: { file: 'logs/api', frequency: 'daily' } } } }); // ✗
Fastify({ logger: { file: '/var/log/api.log' } }); // ?
Fastify({ logger: true }); // ✓

pino(pino.destination('./app.log')); // ?
pino(pino.destination({ dest: './app.log', sync: false })); // ?
pino(pino.destination(logFile)); // ?
pino(pino.destination('/dev/stdout')); // ✓
pino(pino.destination(1)); // ✓
pino(pino.destination({ sync: false })); // ✓
pino(pino.destination(process.stdout.fd)); // ✓
pino(pino.destination()); // ✓

pino({}, createWriteStream('./app.log', { flags: 'a' })); // ?
pino(pino.multistream([{ stream: process.stdout }, { stream: createWriteStream('./app.log') }])); // ?
const accessLog = createWriteStream('./access.log');  // ?
morgan('combined', { stream: accessLog });
morgan('combined', { stream: process.stdout }); // ✓
morgan('combined', { stream: { write: (line) => pino().info(line) } }); // ✓
const upload = createWriteStream('./upload.bin'); // ✓ – no logger takes it
new Writable().pipe(upload);

const shipping = { targets: [] };
shipping.targets.push({ target: 'pino-roll', options: { file: 'logs/all', size: '50m', limit: { count: 1, removeOtherLogFiles: true } } }); // ✓
shipping.targets.push({ target: 'pino-roll', options: { file: 'logs/all', size: '50m' } }); // ✗
pino({ transport: shipping });
function rollInto(file, count) {
  return { target: 'pino-roll', options: { file, frequency: 'daily', limit: { count, removeOtherLogFiles: true } } }; // ✓
}
function rollForever(file) {
  return { target: 'pino-roll', options: { file, frequency: 'daily' } }; // ✗
}
pino({ transport: { targets: [rollInto('logs/a', 30), rollForever('logs/b')] } });
LoggerModule.forRoot({ pinoHttp: { transport: { target: 'pino-roll', options: { file: 'logs/nest', frequency: 'daily' } } } }); // ✗
LoggerModule.forRoot({ pinoHttp: { transport: { target: 'pino-pretty' } } }); // ✓
