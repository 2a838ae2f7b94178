// @ts-nocheck: the packages are not installed.
import express from 'express';
import { DataSource } from 'typeorm';
import { User } from './user';

const source = new DataSource({ type: 'postgres' });
const users = source.getRepository(User);
const app = express();
app.use(express.json());

app.post('/users', async (req, res) => {
  const { manager } = source;
  manager.create(User, req.body); // ✗
  manager.create(User, { name: req.body.name }); // ✓
  manager.merge(User, new User(), req.body); // ✗
  await manager.preload(User, req.body); // ✗
  await manager.save(User, req.body); // ✗
  await manager.save(User, { name: req.body.name }); // ✓
  await manager.save(req.body, { reload: false }); // ✗
  await manager.update(User, { id: 1 }, req.body); // ✗
  await manager.update(User, { id: 1 }, { name: req.body.name }); // ✓
  await manager.upsert(User, req.body, ['id']); // ✗
  await users.preload(req.body); // ✗
  await users.upsert(req.body, ['id']); // ✗
  await users.upsert({ name: req.body.name }, ['name']); // ✓
  await users.createQueryBuilder().insert().values(req.body).execute(); // ✗
  await users.createQueryBuilder().insert().values({ name: req.body.name }).execute(); // ✓
  res.json({});
});
