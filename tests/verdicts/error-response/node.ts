// @ts-nocheck: the packages are not installed.
import http from 'node:http';
import util from 'node:util';
import { report } from './reports.js';

http.createServer(async (request, response) => {
  try {
    response.end(await report(request.url)); // ✓
  } catch (error) {
    response.statusCode = 500;
    response.end(error.stack); // ✗
  }
}).listen(3000);

http.createServer(async (request, response) => {
  try {
    response.end(await report(request.url));
  } catch (error) {
    response.write(util.inspect(error)); // ✗
    response.write(`${error}`); // ?
    response.write(JSON.stringify(error, Object.getOwnPropertyNames(error))); // ✗
    response.write(JSON.stringify({ error })); // ?
    response.end('Internal Server Error'); // ✓
  }
}).listen(3001);
