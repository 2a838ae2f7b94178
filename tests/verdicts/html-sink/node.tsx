// filename: src/server.tsx
import http from 'node:http';
import { renderToString } from 'react-dom/server';
import sanitizeHtml from 'sanitize-html';

http.createServer((req, res) => {
  const note = new URL(req.url ?? '/', 'http://localhost').searchParams.get('note') ?? '';
  res.write(renderToString(<p dangerouslySetInnerHTML={{ __html: note }} />)); // ✗
  res.write(renderToString(<p dangerouslySetInnerHTML={{ __html: sanitizeHtml(note) }} />)); // ✓
  res.end(renderToString(<p>{note}</p>)); // ✓
}).listen(3000);
