// @ts-nocheck: the packages are not installed.
import http from 'node:http';
import { MongoClient } from 'mongodb';

const users = new MongoClient('mongodb://localhost').db().collection('users');

http.createServer((req, res) => {
  const chunks = [];
  req.on('data', (chunk) => chunks.push(chunk)).on('end', async () => {
    const { name } = JSON.parse(Buffer.concat(chunks).toString());
    await users.findOne({ name }); // ✗
    await users.findOne({ name: String(name) }); // ✓
    await users.findOne({ name: new URL(req.url, 'http://localhost').searchParams.get('name') }); // ✓ – a text
    res.end();
  });
}).listen(3000);
