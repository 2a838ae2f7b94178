// @ts-nocheck: the packages are not installed.
import Koa from 'koa';
import Router from '@koa/router';
import bodyParser from 'koa-bodyparser';
import { Eta } from 'eta';
import dot from 'dot';
import { Liquid } from 'liquidjs';
import Mustache from 'mustache';
import hogan from 'hogan.js';

const app = new Koa();
const router = new Router();
const eta = new Eta({ views: 'views' });
const liquid = new Liquid();
app.use(bodyParser());

router.post('/preview', async (ctx) => {
  const { source, name } = ctx.request.body;
  ctx.body = eta.renderString(source, { name }); // ✗
  ctx.body = eta.renderString('Hello <%= it.name %>', { name }); // ✓
  ctx.body = eta.compile(`Hello ${name}`); // ✗
  ctx.body = dot.template(source)({ name }); // ✗
  ctx.body = await liquid.parseAndRender(source, { name }); // ?
  ctx.body = liquid.parse(source); // ?
  ctx.body = Mustache.render(source, { name }); // ?
  ctx.body = Mustache.render(`Hello ${Mustache.escape('x')}`, { name }); // ✓
  ctx.body = hogan.compile(source).render({ name }); // ?
});
router.get('/page', async (ctx) => {
  ctx.body = eta.render('page', { q: ctx.query.q }); // ✓
  await ctx.render('page', ctx.query); // ?
  await ctx.render('page', { q: ctx.query.q }); // ✓
});

app.use(router.routes());
