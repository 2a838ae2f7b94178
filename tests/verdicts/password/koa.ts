// packages: koa@^3.0.0
// @ts-nocheck: the packages are not installed.
import { createHash } from 'node:crypto';
import Router from '@koa/router';
import bcrypt from 'bcrypt';
import { users } from './users';

const router = new Router({ prefix: '/users' });

router.post('/', async (ctx) => {
  await users.insert({ hash: createHash('sha1').update(ctx.request.body.password).digest('hex') }); // ✗
  await users.insert({ hash: await bcrypt.hash(ctx.request.body.password, 12) }); // ✓
  ctx.set('ETag', createHash('sha1').update(JSON.stringify(ctx.query)).digest('hex')); // ✓
  ctx.status = 201;
});
router.put('/:id/password', async ({ params, request, response }) => {
  const { newPassword } = request.body;
  await users.update(params.id, { hash: createHash('sha256').update(newPassword).digest('hex') }); // ✗
  await users.update(params.id, { hash: await bcrypt.hash(newPassword, 12) }); // ✓
  response.status = 204;
});
export default router;
