// @ts-nocheck: the packages are not installed.
import http from 'node:http';
import { text } from 'node:stream/consumers';
import { unserialize } from 'node-serialize';

http.createServer(async (req, res) => {
  const body = await text(req);
  const order = unserialize(body); // ✗
  const other = JSON.parse(body); // ✓
  res.end(String(order.id ?? other.id));
}).listen(3000);
