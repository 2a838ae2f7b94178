// @ts-nocheck: the packages are not installed.
import http from 'node:http';

http.createServer((req, res) => {
  const to = new URL(req.url, 'http://localhost').searchParams.get('to');
  if (to.includes('example.com')) res.writeHead(302, { Location: to }).end(); // ✗
}).listen(3000);

http.createServer((req, res) => {
  const to = new URL(req.url, 'http://localhost').searchParams.get('to');
  if (to.startsWith('https://example.com/')) res.writeHead(302, { Location: to }).end(); // ✓
}).listen(3001);
