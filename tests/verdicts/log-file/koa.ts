// packages: koa@^3.0.0
// @ts-nocheck: the packages are not installed.
import { createStream } from 'rotating-file-stream';
import Koa from 'koa';
import logger from 'koa-pino-logger';

const app = new Koa();
app.use(logger({}, createStream('access.log', { interval: '1d', path: 'logs' }))); // ✗
app.use(logger({}, createStream('access.log', { interval: '1d', maxFiles: 90, path: 'logs' }))); // ✓
app.use(logger({ transport: { target: 'pino-roll', options: { file: 'logs/access', frequency: 'daily' } } })); // ✗
app.use(logger({ level: 'info' })); // ✓
app.listen(3000);
