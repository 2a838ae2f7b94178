// filename: src/app.tsx
import Koa from 'koa';
import Router from '@koa/router';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import sanitizeHtml from 'sanitize-html';

const router = new Router();

router.get('/found', (ctx) => {
  const term = String(ctx.query.term);
  ctx.body = renderToString(createElement('p', { dangerouslySetInnerHTML: { __html: term } })); // ✗
  ctx.body = renderToString(createElement('p', { dangerouslySetInnerHTML: { __html: sanitizeHtml(term) } })); // ✓
  ctx.body = renderToString(<p dangerouslySetInnerHTML={{ __html: term === 'new' ? term : '' }} />); // ✓
});

new Koa().use(router.routes());
