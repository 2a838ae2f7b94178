// @ts-nocheck: the packages are not installed.
import http from 'node:http';
import { json } from 'node:stream/consumers';

const settings = {};

http.createServer(async (req, res) => {
  const { section, key, value } = await json(req);
  settings[section][key] = value; // ✗
  if (!Object.hasOwn(settings, section)) return res.writeHead(404).end();
  settings[section][key] = value; // ✓
  res.end();
}).listen(3000);
