// @ts-nocheck: the packages are not installed.
import { createHash } from 'node:crypto';
import express from 'express';
import bcrypt from 'bcrypt';
import { users } from './users';

const app = express();
app.use(express.json());

app.post('/users', async (req, res) => {
  await users.insert({ hash: createHash('sha1').update(req.body.password).digest('hex') }); // ✗
  await users.insert({ hash: await bcrypt.hash(req.body.password, 12) }); // ✓
  res.set('ETag', createHash('sha1').update(JSON.stringify(req.query)).digest('hex')); // ✓
  res.sendStatus(201);
});

export const changePassword = async (req, res) => {
  const { newPassword } = req.body;
  await users.update(req.params.id, { hash: createHash('sha256').update(newPassword).digest('hex') }); // ✗
  await users.update(req.params.id, { hash: await bcrypt.hash(newPassword, 12) }); // ✓
  res.sendStatus(204);
};
