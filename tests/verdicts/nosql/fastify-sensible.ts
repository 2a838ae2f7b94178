// @ts-nocheck: the packages are not installed.
// packages: fastify@^5.0.0, @fastify/sensible@^6.0.0, mongodb@^6.0.0
import Fastify from 'fastify';
import sensible from '@fastify/sensible';
import { MongoClient } from 'mongodb';

const members = new MongoClient('mongodb://database.internal').db('app').collection('members');
const server = Fastify();
server.register(sensible);

server.post('/members/find', async (request, reply) => {
  const { name, code } = request.body;
  server.assert(typeof name === 'string', 400, 'The name is a text.');
  await members.findOne({ name }); // ✓
  await members.findOne({ code }); // ✗
  server.assert.ok(typeof code === 'string', 400);
  return members.findOne({ code }); // ✓
});
