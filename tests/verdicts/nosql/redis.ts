// @ts-nocheck: the packages are not installed.
import express from 'express';
import Redis, { Cluster, Command } from 'ioredis';
import { createClient } from 'redis';
import type { RedisClientType } from 'redis';

const client = createClient({ url: process.env.REDIS_URL });
const redis = new Redis();
const cluster = new Cluster([{ port: 6380 }]);
const app = express();
app.use(express.json());

app.post('/cache', async (req, res) => {
  await client.eval(req.body.script, { keys: ['a'] }); // ✗
  await client.eval(`return redis.call('GET', '${req.body.key}')`); // ✗
  await client.eval("return redis.call('GET', KEYS[1])", { keys: [String(req.body.key)] }); // ✓
  await client.scriptLoad(req.body.script); // ✗
  await client.sendCommand([req.body.command, 'key']); // ✗
  await client.sendCommand(['GET', String(req.body.key)]); // ✓
  await client.sendCommand(req.body.words); // ✗
  await client.set('key', req.body.value); // ✓ – it refuses lists
  await redis.eval(req.body.script, 0); // ✗
  await redis.eval('return ARGV[1]', 0, String(req.body.key)); // ✓
  await redis.call(req.body.command, 'key'); // ✗
  await redis.call('GET', String(req.body.key)); // ✓
  await redis.sendCommand(new Command(req.body.command, ['key'])); // ✗
  redis.defineCommand('take', { numberOfKeys: 1, lua: req.body.script }); // ✗
  redis.defineCommand('take', { numberOfKeys: 1, lua: 'return KEYS[1]' }); // ✓
  await redis.set('key', req.body.value); // ? – a list becomes further words: `EX`, `KEEPTTL`
  await redis.set('key', String(req.body.value)); // ✓
  await redis.del(req.body.key); // ? – a list deletes several
  await cluster.del(`${req.body.key}`); // ✓
  const operation = req.body.write ? 'SET' : 'GET';
  await redis.call(operation, 'key'); // ✓
  res.end();
});

export async function run(script, cache: RedisClientType, text: string) {
  await client.eval(script); // ?
  await cache.eval(text); // ? ts
}
