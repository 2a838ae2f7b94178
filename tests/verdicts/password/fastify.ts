// @ts-nocheck: the packages are not installed.
import { createHash } from 'node:crypto';
import fastify from 'fastify';
import argon2 from 'argon2';
import { users } from './users';

const app = fastify();

app.post('/users', async (request, reply) => {
  await users.insert({ hash: createHash('sha1').update(request.body.password).digest('hex') }); // ✗
  await users.insert({ hash: await argon2.hash(request.body.password) }); // ✓
  reply.header('etag', createHash('sha1').update(JSON.stringify(request.query)).digest('hex')); // ✓
  return { done: true };
});

export default async function accounts(instance) {
  instance.put('/password', async (request) => {
    const { newPassword } = request.body;
    await users.update(request.user.id, { hash: createHash('sha256').update(newPassword).digest('hex') }); // ✗
    await users.update(request.user.id, { hash: await argon2.hash(newPassword) }); // ✓
    return { done: true };
  });
}
