// @ts-nocheck: the packages are not installed.
import { createReadStream } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const root = path.resolve('public');

http.createServer((req, res) => {
  createReadStream('public' + decodeURIComponent(req.url)).pipe(res); // ✗
  const file = path.join(root, decodeURIComponent(req.url));
  if (!file.startsWith(root + path.sep)) return res.writeHead(403).end();
  createReadStream(file).pipe(res); // ✓
}).listen(3000);
