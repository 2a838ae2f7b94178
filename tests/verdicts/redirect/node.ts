// @ts-nocheck: the packages are not installed.
import http from 'node:http';
import http2 from 'node:http2';

http.createServer((request, response) => {
  const next = new URL(request.url, 'http://localhost').searchParams.get('next');
  response.setHeader('Location', next); // ✗
  response.appendHeader('Location', next); // ✗
  response.setHeader('Location', `https://${request.headers.host}${request.url}`); // ?
  response.setHeader('Location', `https://example.com${request.url}`); // ✓ – a path begins with a slash
  response.writeHead(301, { Location: next }); // ✗
  response.writeHead(301, { Location: '/' }); // ✓
  response.end();
});

http2.createServer().on('stream', (stream, headers) => {
  const next = new URL(headers[':path'], 'http://localhost').searchParams.get('next');
  stream.respond({ ':status': 302, Location: next }); // ? – among the headers, most of which the client's own program chooses
});
