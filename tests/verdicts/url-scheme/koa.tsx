// packages: react@^18.3.0
// filename: src/app.tsx
import Koa from 'koa';
import { renderToString } from 'react-dom/server';
import { sanitizeUrl } from '@braintree/sanitize-url';

new Koa().use(async (ctx) => {
  const url = String(ctx.query.url);
  ctx.body = renderToString(<form action={url} />); // ✗
  ctx.body = renderToString(<form action={sanitizeUrl(url)} />); // ✓
  ctx.body = renderToString(<form action={['/a', '/b'].includes(url) ? url : '/'} />); // ✓
});
