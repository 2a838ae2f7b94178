// @ts-nocheck: the packages are not installed.
import http from 'node:http';
import { text } from 'node:stream/consumers';

http.createServer(async (req, res) => {
  const body = await text(req);
  const exponential = /^(\d+,?)+$/.test(body); // ✗
  const quadratic = body.replace(/\/+$/, ''); // ✗
  const linear = body.replace(/\//g, ''); // ✓
  res.end(String([exponential, quadratic, linear]));
}).listen(3000);
