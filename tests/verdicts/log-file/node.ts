// @ts-nocheck: the packages are not installed.
import http from 'node:http';
import pino from 'pino';
import { createStream } from 'rotating-file-stream';

const forever = pino({}, createStream('access.log', { interval: '1d', path: 'logs' })); // ✗
const kept = pino({}, createStream('access.log', { interval: '1d', maxFiles: 90, path: 'logs' })); // ✓

http.createServer((req, res) => {
  forever.info({ method: req.method });
  kept.info({ method: req.method });
  res.end();
}).listen(3000);
