// @ts-nocheck: the packages are not installed.
import express from 'express';
import { MikroORM, raw, sql, type EntityManager } from '@mikro-orm/postgresql';
import { Train } from './train';

const app = express();

app.get('/trains', async (req, res) => {
  const orm = await MikroORM.init({ dbName: 'trains' });
  const em = orm.em.fork();
  const trains = await em.find(Train, { name: req.query.name }, { orderBy: { name: req.query.direction } }); // ✓
  await em.execute(`select * from train where name = '${req.query.name}'`); // ✗
  await em.execute('select * from train where name = ?', [req.query.name]); // ✓
  await em.getConnection().execute(`select * from train where name = '${req.query.name}'`); // ✗
  await em.find(Train, { [raw(`lower(name)`)]: req.query.name }); // ✓
  await em.find(Train, raw(`lower(name) = '${req.query.name}'`)); // ✗
  await em.find(Train, raw('lower(name) = ?', [req.query.name])); // ✓
  await em.find(Train, { name: sql`lower(${req.query.name})` }); // ✓
  await em.qb(Train).where(`name = '${req.query.name}'`).execute(); // ✗
  await em.createQueryBuilder(Train).where('name = ?', [req.query.name]).andWhere({ late: true }).getResult(); // ✓
  await em.qb(Train).select(raw(`count(*) as ${req.query.alias}`)).execute(); // ✗
  await em.qb(Train).select('name').groupBy('name').having(`count(*) > ${req.query.n}`).execute(); // ✗
  await em.getKnex().raw(`delete from stop where train = '${trains[0].name}'`); // ✗ – a stored value
  await em.getRepository(Train).qb().orWhere(`name = '${req.query.name}'`).getResult(); // ✗
  await em.transactional(async (tx) => tx.execute(`delete from train where name = '${req.query.name}'`)); // ✗
  const [stop] = await em.execute('select * from stop');
  await em.execute(`delete from train where name = '${stop.train}'`); // ✗ – a stored value
  res.json(trains);
});

export class Trains {
  constructor(private readonly em: EntityManager) {}

  find(name: string, order: string) {
    this.em.execute(`select * from train where name = '${name}'`); // ✗
    return this.em.execute(`select * from train order by ${order}`); // ? ts
  }
}
