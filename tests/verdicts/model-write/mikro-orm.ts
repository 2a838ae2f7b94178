// @ts-nocheck: the packages are not installed.
import express from 'express';
import { MikroORM, wrap, type EntityRepository } from '@mikro-orm/postgresql';
import { Train } from './train';

const app = express();
app.use(express.json());

app.post('/trains/:id', async (req, res) => {
  const orm = await MikroORM.init({ dbName: 'trains' });
  const em = orm.em.fork();
  em.create(Train, req.body); // ✗
  em.create(Train, { name: req.body.name }); // ✓
  const train = await em.findOne(Train, req.params.id);
  em.assign(train, req.body); // ✗
  wrap(train).assign(req.body); // ✗
  wrap(train).assign({ name: req.body.name }); // ✓
  Object.assign(train, req.body); // ✗
  await em.insert(Train, req.body); // ✗
  await em.upsert(Train, { ...req.body }); // ✗
  await em.nativeUpdate(Train, { id: req.params.id }, req.body); // ✗
  await em.nativeUpdate(Train, { id: req.params.id }, { name: req.body.name }); // ✓
  await em.qb(Train).insert(req.body).execute(); // ✗
  await em.qb(Train).update(req.body).where({ id: req.params.id }).execute(); // ✗
  const trains = em.getRepository(Train);
  trains.create(req.body); // ✗
  trains.assign(train, req.body); // ✗
  await trains.insert(req.body); // ✗
  await trains.nativeUpdate({ id: req.params.id }, req.body); // ✗
  await em.flush();
  res.json(train);
});

export class Trains {
  constructor(private readonly trains: EntityRepository<Train>) {}

  add(train: object) {
    return this.trains.create(train); // ? ts
  }
}
