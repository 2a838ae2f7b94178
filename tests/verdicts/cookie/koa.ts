// packages: koa@^3.0.0
// @ts-nocheck: the packages are not installed.
import Koa, { type Context } from 'koa';
import Router from '@koa/router';
import session from 'koa-session';
import genericSession from 'koa-generic-session';

const app = new Koa();
app.proxy = true;
const router = new Router();

app.use(session({ key: 'sid', httpOnly: false, sameSite: 'lax' }, app)); // ✗
app.use(session({ key: 'sid', secure: false, sameSite: 'lax' }, app)); // ✗
app.use(session(app, { secure: false })); // ✗
app.use(session({ sameSite: 'lax' }, app)); // ✓ – HttpOnly, and Secure where the connection is
app.use(session(app)); // ?
app.use(session({ key: 'sid', sameSite: 'none' }, app)); // ?
app.use(genericSession({ cookie: { httpOnly: false, sameSite: 'lax' } })); // ✗
app.use(genericSession({ cookie: { secure: false } })); // ✗
app.use(genericSession({ key: 'sid', cookie: { sameSite: 'strict' } })); // ✓

router.post('/login', async (ctx) => {
  ctx.cookies.set('sid', ctx.state.id, { httpOnly: false, sameSite: 'lax' }); // ✗
  ctx.cookies.set('sid', ctx.state.id, { secure: false, sameSite: 'lax' }); // ✗
  ctx.cookies.set('access_token', ctx.state.token, { sameSite: 'lax' }); // ✓
  ctx.cookies.set('access_token', ctx.state.token); // ?
  ctx.cookies.set('sid', null); // ✓ – a deletion
  ctx.cookies.set('theme', 'dark', { httpOnly: false, secure: false }); // ✓
  ctx.set('Set-Cookie', `sid=${ctx.state.id}; Path=/`); // ✗
  ctx.set({ 'Set-Cookie': `sid=${ctx.state.id}; HttpOnly; Secure; SameSite=Lax` }); // ✓
  ctx.response.append('Set-Cookie', 'session=1; HttpOnly'); // ✗
  ctx.status = 204;
});
export async function remember({ cookies, request }: Context) {
  cookies.set('remember_me', request.body.id, { httpOnly: false, sameSite: 'lax' }); // ✗ ts
}
export const renew = async (ctx) => {
  ctx.cookies.set('sid', await ctx.state.renew(), { httpOnly: false, sameSite: 'lax' }); // ✗
  ctx.body = { done: true };
};
app.use(router.routes());
app.listen(3000);
