// packages: koa@^3.0.0
// @ts-nocheck: the packages are not installed.
import Koa, { type Context, type Middleware } from 'koa';
import Router from '@koa/router';
import compose from 'koa-compose';
import mount from 'koa-mount';
import escapeHtml from 'escape-html';
import { find, asyncHandler } from './service';
const app = new Koa();
const router = new Router();

router.get('/1', (ctx) => { ctx.body = ctx.query.q; }); // ✗ – HTML if it begins with <
router.get('/2', (ctx) => { ctx.body = `<p>${ctx.query.q}</p>`; }); // ✗
router.get('/3', (ctx) => { ctx.body = `You searched ${ctx.query.q}`; }); // ✓ – text/plain, since it does not begin with <
router.get('/4', (ctx) => { ctx.body = `<p>${escapeHtml(ctx.query.q)}</p>`; }); // ✓
router.get('/5', (ctx) => { ctx.type = 'text/plain'; ctx.body = ctx.query.q; }); // ✓
router.get('/6', (ctx) => { ctx.body = ctx.query.q; ctx.type = 'text/plain'; }); // ✓ – the type counts when the handler has ended
router.get('/7', (ctx) => { ctx.type = 'html'; ctx.body = `You searched ${ctx.query.q}`; }); // ✗
router.get('/8', (ctx) => { ctx.body = `You searched ${ctx.query.q}`; ctx.type = 'text/html; charset=utf-8'; }); // ✗
router.get('/9', (ctx) => { ctx.set('Content-Type', 'text/plain'); ctx.body = `<p>${ctx.query.q}</p>`; }); // ✓
router.get('/10', (ctx) => { ctx.set({ 'Content-Type': 'text/html' }); ctx.body = `You searched ${ctx.query.q}`; }); // ✗
router.get('/11', (ctx) => { ctx.response.type = 'text'; ctx.response.body = `<p>${ctx.request.query.q}</p>`; }); // ✓
router.get('/12', (ctx) => { ctx.response.body = `<p>${ctx.request.query.q}</p>`; }); // ✗
router.get('/13', (ctx) => { ctx.set('X-Content-Type-Options', 'nosniff'); ctx.body = `<p>${ctx.query.q}</p>`; }); // ✗ – Koa sends the type itself
router.get('/14', (ctx) => { ctx.attachment('found.html'); ctx.body = `<p>${ctx.query.q}</p>`; }); // ✓
router.get('/15', (ctx) => { ctx.body = { found: ctx.query.q }; }); // ✓ – JSON
router.post('/16', (ctx) => { ctx.body = ctx.request.body; }); // ✓ – JSON
router.post('/17', (ctx) => { ctx.body = `<p>${ctx.request.body.name}</p>`; }); // ✗
router.get('/18/:name', (ctx) => { ctx.body = `<p>${ctx.params.name}</p>`; }); // ✗
router.get('/19', (ctx) => { if (ctx.query.raw) { ctx.type = 'text/plain'; } ctx.body = `<p>${ctx.query.q}</p>`; }); // ?
router.get('/20', (ctx) => { ctx.body = `<p>${ctx.get('x-name')}</p>`; }); // ? – an attacker's page cannot set it
router.get('/21', (ctx) => { ctx.body = `<p>${ctx.cookies.get('name')}</p>`; }); // ?
router.get('/22', (ctx) => { ctx.throw(400, `<p>${ctx.query.q}</p>`); }); // ✓ – errors are sent as plain text
router.get('/23', async (ctx) => { ctx.body = await find(ctx.query.q); }); // ✓
router.get('/24', (ctx) => { ctx.redirect(ctx.query.to); }); // ✓ – no matter of this rule
router.get('/25', (ctx) => { ctx.body = `<p>${ctx.method} ${ctx.ip}</p>`; }); // ✓
router.get('/26', (ctx) => {
  if (ctx.query.raw) {
    ctx.body = `<p>${ctx.query.q}</p>`; // ✗
    return;
  }
  ctx.type = 'text/plain';
  ctx.body = `<p>${ctx.query.q}</p>`; // ✓
});
router.get('/27', (ctx) => { ctx.res.end(`<p>${ctx.query.q}</p>`); }); // ✗
router.get('/28', (ctx) => { ctx.state.term = ctx.query.q; ctx.body = `<p>${ctx.state.term}</p>`; }); // ✗

// Parameters taken apart, wrappers, several handlers, named routes, chains.
router.get('/30', ({ query, response }) => { response.body = `<p>${query.q}</p>`; }); // ✗
router.get('/31', async ({ request: { query }, response }) => { response.body = `<p>${escapeHtml(query.q)}</p>`; }); // ✓
router.get('/32', (ctx) => { const { request, response } = ctx; response.body = `<p>${request.query.q}</p>`; }); // ✗
router.get('/33', asyncHandler(async (ctx) => { ctx.body = `<p>${ctx.query.q}</p>`; })); // ✗
router.get('found', '/34', async (ctx) => { ctx.body = `<p>${ctx.query.q}</p>`; }); // ✗
router.get('/35', compose([async (ctx, next) => { await next(); }, async (ctx) => { ctx.body = `<p>${ctx.query.q}</p>`; }])); // ✗
router.del('/36', (ctx) => { ctx.body = `<p>${ctx.query.q}</p>`; }) // ✗
  .put('/37', (ctx) => { ctx.body = `<p>${ctx.query.q}</p>`; }); // ✗
router.param('name', (name, ctx, next) => { ctx.body = `<p>${name}</p>`; return next(); }); // ✗
app.use(mount('/38', async (ctx) => { ctx.body = `<p>${ctx.query.q}</p>`; })); // ✗
app.use(async (ctx, next) => { await next(); if (ctx.status === 404) ctx.body = `<p>${ctx.query.from}</p>`; }); // ✗

// Types and annotations.
const show: Middleware = async (ctx) => { ctx.body = `<p>${ctx.query.q}</p>`; }; // ✗ ts
export async function list(ctx: Context) { ctx.body = `<p>${ctx.query.q}</p>`; } // ✗
const helper = (ctx: Koa.Context, text: string) => { ctx.body = `<p>${text}</p>`; }; // ✗
router.get('/40', (ctx) => { helper(ctx, ctx.query.q); });
router.get('/41', show);

const plain = async (ctx: Context, next: Koa.Next) => { ctx.type = 'text/plain'; await next(); };
router.get('/42', plain, (ctx) => { ctx.body = `<p>${ctx.query.q}</p>`; }); // ✓
router.get('/43', async (ctx) => {
  const url = escapeHtml(String(ctx.query.url));
  let parsed;
  try { parsed = new URL(url); } catch { ctx.throw(400, 'no URL'); }
  ctx.type = 'html';
  if (parsed.host === 'widgets.example' && parsed.protocol === 'https:') ctx.body = `<script src="${url}.js"></script>`; // ✓
  else if (parsed.origin === 'https://parts.example') ctx.body = `<script src="${url}.js"></script>`; // ✓
  else if (parsed.host === 'widgets.example') ctx.body = `<script src="${url}.js"></script>`; // ✗ – of any scheme
  else ctx.body = `<script src="${url}.js"></script>`; // ✗
});
app.use(router.routes()).use(router.allowedMethods());
app.listen(3000);
