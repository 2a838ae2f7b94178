// @ts-nocheck: the packages are not installed.
import { exec, execFile } from 'node:child_process';
import { createServer } from 'node:http';

createServer((req, res) => {
  const host = new URL(req.url, 'http://localhost').searchParams.get('host');
  exec(`ping -c 1 ${host}`, (error, out) => res.end(out)); // ✗
  execFile('ping', ['-c', '1', '--', host], (error, out) => res.end(out)); // ✓
}).listen(3000);
