// @ts-nocheck: the packages are not installed.
import http from 'node:http';
import querystring from 'node:querystring';
import assert from 'node:assert';

http.createServer((request, response) => {
  const { searchParams } = new URL(request.url, 'http://localhost');
  response.setHeader('Content-Type', 'text/html');
  response.write(`<p>${request.headers.referer}</p>`); // ✗
  response.write(`<p>${[...searchParams.values()][0]}</p>`); // ✗
  response.write(`<p>${[...searchParams.keys()][0]}</p>`); // ✗
  response.write(`<p>${[...searchParams.entries()][0][1]}</p>`); // ✗
  response.write(`<p>${searchParams.toString()}</p>`); // ✓ – percent-encoded
  response.write(`<p>${querystring.unescape(searchParams.toString())}</p>`); // ✗
  response.write(`<p>${process.argv[2]} ${process.pid}</p>`); // ✓
  const kind = searchParams.get('kind');
  assert(kind === 'new' || kind === 'old');
  response.end(`<p>${kind}</p>`); // ✓
}).listen(3000);
