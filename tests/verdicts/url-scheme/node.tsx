// packages: react@^18.3.0
// filename: src/server.tsx
import http from 'node:http';
import { renderToString } from 'react-dom/server';

http.createServer((req, res) => {
  const url = new URL(req.url ?? '/', 'http://localhost').searchParams.get('next') ?? '';
  res.write(renderToString(<a href={url}>next</a>)); // ✗
  res.end(renderToString(<a href={`/pages/${url}`}>next</a>)); // ✓
}).listen(3000);
