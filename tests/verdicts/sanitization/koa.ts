// @ts-nocheck: the packages are not installed.
import Koa from 'koa';

const app = new Koa();

app.use((ctx) => {
  if (ctx.path === '/leave' && ctx.query.to.includes('example.com')) { // ✗
    ctx.redirect(ctx.query.to);
  }
});

app.use((ctx) => {
  const to = String(ctx.query.to);
  if (to.startsWith('https://example.com/')) ctx.redirect(to); // ✓
});
