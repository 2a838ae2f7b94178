// packages: koa@^3.0.0
// @ts-nocheck: the packages are not installed.
import Koa from 'koa';
import session from 'koa-session';

const app = new Koa();
app.use(session({ sameSite: 'lax' }, app)); // ? – behind a proxy the connection is not secure
app.use(async (ctx) => {
  ctx.cookies.set('sid', ctx.state.id, { sameSite: 'lax' }); // ?
  ctx.cookies.set('sid', ctx.state.id, { secure: true, sameSite: 'lax' }); // ✓
  ctx.cookies.set('sid', ctx.state.id, { secure: true, httpOnly: false, sameSite: 'lax' }); // ✗
});
app.listen(3000);
