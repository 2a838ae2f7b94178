// @ts-nocheck: the packages are not installed.
import Koa from 'koa';
import cors from '@koa/cors';

const app = new Koa();

app.use(cors({ origin: (ctx) => (ctx.get('Origin').endsWith('example.com') ? ctx.get('Origin') : '') })); // ✗
app.use(cors({ origin: (ctx) => (ctx.get('Origin') === 'https://example.com' ? 'https://example.com' : '') })); // ✓

app.use((ctx) => {
  if (ctx.path === '/leave' && ctx.query.to.includes('example.com')) { // ✗
    ctx.redirect(ctx.query.to);
  }
});

app.use((ctx) => {
  const to = String(ctx.query.to);
  if (to.startsWith('https://example.com/')) ctx.redirect(to); // ✓
});
