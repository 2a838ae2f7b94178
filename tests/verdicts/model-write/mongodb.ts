// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';
import { MongoClient, ObjectId } from 'mongodb';

const client = new MongoClient(process.env.MONGO_URL);
const devices = client.db('fleet').collection('devices');
const server = Fastify();

server.post('/devices', async (request, reply) => {
  await devices.insertOne(request.body); // ✗
  await devices.insertOne({ serial: request.body.serial, seenAt: new Date() }); // ✓
  await devices.updateOne({ _id: new ObjectId(request.params.id) }, { $set: request.body }); // ✗
  await devices.updateOne({ _id: new ObjectId(request.params.id) }, { $set: { label: request.body.label } }); // ✓
  reply.code(204).send();
});

const closed = { body: { type: 'object', properties: { label: { type: 'string' } }, additionalProperties: false } };

server.put('/devices/:id', { schema: closed }, async (request) => {
  await devices.updateOne({ _id: new ObjectId(request.params.id) }, { $set: request.body }); // ✓ – other keys are removed
  return { done: true };
});
