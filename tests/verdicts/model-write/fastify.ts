// @ts-nocheck: the packages are not installed.
import fastify from 'fastify';
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();
const app = fastify();
const named = { schema: { body: { type: 'object', properties: { name: { type: 'string' } }, additionalProperties: false } } };

app.post('/a', async (request) => prisma.account.create({ data: request.body })); // ✗
app.post('/b', async (request) => prisma.account.create({ data: { name: request.body.name } })); // ✓
app.post('/c', named, async (request) => prisma.account.create({ data: request.body })); // ✓ – the schema takes other keys away

export default async function accounts(instance) {
  instance.patch('/:id', async (request) => prisma.account.update({ where: { id: request.params.id }, data: { ...request.body } })); // ✗
  instance.patch('/:id/name', async (request) => {
    const { name } = request.body;
    return prisma.account.update({ where: { id: request.params.id }, data: { name } }); // ✓
  });
}
