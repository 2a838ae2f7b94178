// @ts-nocheck: the packages are not installed.
import Koa from 'koa';
import Router from '@koa/router';
import { koaBody } from 'koa-body';

const app = new Koa();
const router = new Router();

router.post('/', koaBody({ multipart: true }), async (ctx) => {
  ctx.type = 'html';
  const { file } = ctx.request.files;
  ctx.body = `<p>${ctx.query.name}</p>`; // ✗
  ctx.body = `<p>${ctx.hostname}</p>`; // ?
  ctx.body = `<p>${ctx.request.headers.referer}</p>`; // ✗
  ctx.body = `<p>${ctx.request.rawBody}</p>`; // ✗
  ctx.body = `<p>${file.originalFilename}</p>`; // ✗
  ctx.body = `<p>${file.mimetype}</p>`; // ?
  ctx.body = `<p>${file.newFilename} ${file.size}</p>`; // ✓
});
app.use(router.routes());
