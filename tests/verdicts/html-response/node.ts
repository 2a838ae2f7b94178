// @ts-nocheck: the packages are not installed.
import { createServer } from 'node:http';
import { parse } from 'node:querystring';

createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const name = url.searchParams.get('name');
  if (url.pathname === '/html') {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<p>Hello ${name}</p>`); // ✗
    return;
  }
  if (url.pathname === '/text') {
    response.setHeader('Content-Type', 'text/plain');
    response.end(`Hello ${name}`); // ✓
    return;
  }
  if (url.pathname === '/json') {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ name })); // ✓
    return;
  }
  const { page } = parse(url.search.slice(1));
  response.write(`<p>${page}</p>`); // ✗ – no content type: browsers sniff
  response.end('<p>done</p>'); // ✓
}).listen(8080);
