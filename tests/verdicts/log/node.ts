// @ts-nocheck: the packages are not installed.
import http from 'node:http';
import { json } from 'node:stream/consumers';

http.createServer(async (req, res) => {
  console.log('headers', req.headers); // ✗
  console.log('caller', req.headers.authorization); // ✗
  console.log('asked for', req.method, req.headers['user-agent']); // ✓
  const account = await json(req);
  console.log('login', account.email); // ✗
  console.log('login', account.password); // ✗
  console.log('login', account.name); // ✓
  res.end();
}).listen(3000);
