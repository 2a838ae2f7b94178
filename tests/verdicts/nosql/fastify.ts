// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';
import { MongoClient } from 'mongodb';

const members = new MongoClient('mongodb://localhost').db().collection('members');
const app = Fastify();

app.post('/login', async (request) => {
  await members.findOne({ name: request.query.name }); // ✓ – texts and lists
  await members.findOne({ id: request.params.id }); // ✓
  await members.findOne({ name: String(request.body.name) }); // ✓
  if (typeof request.body.mail !== 'string') throw new Error('mail');
  await members.findOne({ mail: request.body.mail }); // ✓
  return members.findOne({ name: request.body.name }); // ✗
});

const body = { type: 'object', properties: { name: { type: 'string' } }, additionalProperties: false };

app.post('/checked', { schema: { body } }, async (request) => members.findOne({ name: request.body.name })); // ✓

app.listen({ port: 3000 });
