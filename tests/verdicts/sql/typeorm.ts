// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Brackets, DataSource, Raw, type EntityManager, type Repository } from 'typeorm';
import { Film } from './film';

const dataSource = new DataSource({ type: 'postgres', url: process.env.DATABASE_URL });
const films = dataSource.getRepository(Film);
const app = express();

app.get('/films', async (req, res) => {
  const rows = await dataSource.query(`SELECT * FROM films WHERE title = '${req.query.title}'`); // ✗
  await dataSource.query('SELECT * FROM films WHERE title = $1', [req.query.title]); // ✓
  await dataSource.sql`SELECT * FROM films WHERE title = ${req.query.title}`; // ✓
  await films.query(`DELETE FROM ratings WHERE film = '${rows[0].title}'`); // ✗ – a stored value
  await films.find({ where: { title: req.query.title }, order: { title: 'ASC' }, take: req.query.take }); // ✓
  await films.find({ where: { year: Raw((alias) => `${alias} > ${req.query.year}`) } }); // ✗
  await films.find({ where: { year: Raw((alias) => `${alias} > :year`, { year: req.query.year }) } }); // ✓
  await films.createQueryBuilder('film').where(`film.title = '${req.query.title}'`).getMany(); // ✗
  await films.createQueryBuilder('film').where('film.title = :title', { title: req.query.title }).getMany(); // ✓
  await films.createQueryBuilder('film').where({ title: req.query.title }).getMany(); // ✓
  await films.createQueryBuilder('film').addCommonTableExpression(`SELECT '${req.query.title}'`, 'titles').getMany(); // ✗
  await films.createQueryBuilder('film').addCommonTableExpression('SELECT 1', 'ones').getMany(); // ✓
  await films.createQueryBuilder('film').where('1 = 1').andWhere(`film.year > ${req.query.year}`).getOne(); // ✗
  await films.createQueryBuilder('film').orWhere('film.title LIKE :q', { q: `%${req.query.q}%` }).getCount(); // ✓
  await films.createQueryBuilder('film').orderBy(req.query.order).getMany(); // ✗ – a column is written as it is
  await films.createQueryBuilder('film').addOrderBy('film.title', req.query.direction).getMany(); // ✓ – the direction is checked
  await films.createQueryBuilder('film').groupBy(req.query.group).getRawMany(); // ✗
  await films.createQueryBuilder('film').select([req.query.column]).getRawMany(); // ✗
  await films.createQueryBuilder('film').select('film.year').groupBy('film.year').having(`count(*) > ${req.query.n}`).getRawMany(); // ✗
  await films.createQueryBuilder('film').leftJoinAndSelect('film.actors', 'actor', `actor.name = '${req.query.actor}'`).getMany(); // ✗
  await films.createQueryBuilder('film').leftJoinAndSelect('film.actors', 'actor', 'actor.name = :name', { name: req.query.actor }).getMany(); // ✓
  await films.createQueryBuilder('film').innerJoinAndMapOne('film.star', 'film.actors', 'star', `star.name = '${req.query.actor}'`).getMany(); // ✗
  await films.createQueryBuilder('film').where(new Brackets((builder) => {
    builder.where(`film.title = '${req.query.title}'`).orWhere('film.year = 2000'); // ✗
  })).getMany();
  await films.createQueryBuilder('film')
    .where((builder) => 'film.id IN ' + builder.subQuery().select('id').from('ratings', 'r').where(`r.name = '${req.query.name}'`).getQuery()) // ✗
    .getMany();
  await films.createQueryBuilder().update().set({ title: 'x' }).where('id = :id', { id: req.query.id }).execute(); // ✓
  await films.createQueryBuilder().update().set({ views: () => `views + ${req.query.n}` }).execute(); // ✗ – what the function returns is SQL
  await films.createQueryBuilder().update().set({ views: () => 'views + :n' }).setParameters({ n: req.query.n }).execute(); // ✓
  await films.createQueryBuilder().update().set({ views: () => `views + ${Number(req.query.n)}`, note: req.query.note }).execute(); // ✓
  await films.createQueryBuilder().insert().values([{ title: 'x' }, { title: () => `upper('${req.query.title}')` }]).execute(); // ✗
  await films.update(1, { views: () => `views + ${req.query.n}` }); // ✗
  await films.updateAll({ views: () => `views + ${req.query.n}` }); // ✗
  await films.insert({ title() { return `upper('${req.query.title}')`; } }); // ✗
  await films.upsert({ title: () => `'${req.query.title}'` }, ['id']); // ✗
  await dataSource.manager.update(Film, 1, { views: () => `views + ${req.query.n}` }); // ✗
  await dataSource.manager.updateAll(Film, { views: () => `views + ${req.query.n}` }); // ✗
  await dataSource.manager.insert(Film, { title: () => `upper('${req.query.title}')` }); // ✗
  await dataSource.manager.upsert(Film, { title: () => `'${req.query.title}'` }, ['id']); // ✗
  await dataSource.transaction(async (manager) => manager.query(`DELETE FROM films WHERE title = '${req.query.title}'`)); // ✗
  await dataSource.createQueryRunner().query(`DELETE FROM films WHERE title = '${req.query.title}'`); // ✗
  res.json(rows);
});

export class Films {
  constructor(private readonly films: Repository<Film>, private readonly manager: EntityManager) {}

  find(title: string, order: string) {
    this.manager.query(`SELECT * FROM films WHERE title = '${title}'`); // ✗ ts
    return this.films.createQueryBuilder('film').where(`film.title = '${title}'`) // ✗ ts
      .orderBy(order).getMany(); // ? ts
  }
}
