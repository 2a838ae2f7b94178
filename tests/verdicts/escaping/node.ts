// @ts-nocheck: the packages are not installed.
import http from 'node:http';
import sanitizeHtml from 'sanitize-html';

http.createServer((req, res) => {
  const term = new URL(req.url, 'http://localhost').searchParams.get('term');
  res.setHeader('Content-Type', 'text/html');
  res.write(sanitizeHtml(term, { allowedTags: ['b', 'iframe'] })); // ✗
  res.end(sanitizeHtml(term, { allowedTags: ['b', 'i'] })); // ✓
}).listen(3000);
