// @ts-nocheck: the packages are not installed.
import Koa from 'koa';
import sanitizeHtml from 'sanitize-html';

new Koa().use(async (ctx) => {
  ctx.body = sanitizeHtml(String(ctx.query.text), { allowedAttributes: false }); // ✗
  ctx.body = sanitizeHtml(String(ctx.query.text), { allowedAttributes: { a: ['title'] } }); // ✓
});
