// @ts-nocheck: the packages are not installed.
import express from 'express';
import Member from './models/member';
import { Branch, Visit } from './models';
import { database } from './database';
import store from './store';
import { Task } from './tasks';
import { jobs } from './jobs';
import { connect } from './connection';
import { Post, Sheet } from './content';
import Factory from './factory';

const router = express.Router();

router.post('/members', async (req, res) => {
  await Member.create(req.body); // ✗ – findByIdAndDelete below is Mongoose's alone
  const member = new Member(req.body); // ✗
  await Member.updateOne({ _id: req.params.id }, { $set: req.body }); // ✗
  await Member.create({ name: req.body.name }); // ✓
  res.json(member);
});

router.delete('/members/:id', async (req, res) => {
  await Member.findByIdAndDelete(req.params.id);
  res.sendStatus(204);
});

router.post('/branches', async (req, res) => {
  const branch = await Branch.findByPk(req.params.id);
  await branch.update(req.body); // ✗ – a row that Sequelize found
  await Branch.create(req.body, { fields: ['name'] }); // ✓
  await Visit.create(req.body);
  res.json(branch);
});

router.post('/orders', async (req, res) => {
  const order = await database.order.create({ data: req.body }); // ✗
  await database.customer.update({ where: { id: 1 }, data: { ...req.body } }); // ✗
  await database.customer.update({ where: { id: 1 }, data: { name: req.body.name } }); // ✓
  res.json(await database.order.findUnique({ where: { id: order.id } }));
});

router.post('/parts', async (req, res) => {
  await store.$transaction(async (transaction) => {
    await transaction.part.create({ data: req.body }); // ✗
  });
  res.json(Factory.create(req.body)); // ✓ – nothing shows what it is
});

router.get('/posts', async (req, res) => {
  res.json(await Post.find({ draft: false }).sort('-at').populate('author'));
});

router.post('/posts', async (req, res) => {
  await Post.create(req.body); // ✗ – populate is Mongoose's alone
  res.json(await Sheet.render().populate(req.body));
});

router.post('/sheets', async (req, res) => {
  res.json(await Sheet.create(req.body)); // ✓ – what render() is, nobody knows
});

router.post('/tasks', async (req, res) => {
  await Task.create(req.body); // ✗ – only a model of Mongoose has create and findOneAndUpdate
  res.json(await Task.findOneAndUpdate({ _id: req.params.id }, { $set: req.body })); // ✗
});

router.post('/jobs', async (req, res) => {
  await jobs.create(req.body); // ✓ – nothing modelled has search too
  await jobs.findOneAndUpdate({ id: 1 }, { state: 'open' });
  res.json(await jobs.search(req.body.term));
});

const invoices = connect().getRepository('invoice');

router.put('/invoices/:id', async (req, res) => {
  const invoice = await invoices.findOneBy({ id: req.params.id });
  Object.assign(invoice, req.body); // ✗ – findOneBy is TypeORM's alone
  invoices.merge(invoice, req.body); // ✗
  invoices.merge(invoice, { due: req.body.due }); // ✓
  res.json(await invoices.save(invoice));
});

const fake = { findByIdAndDelete() {}, create(value) { return value; } };
fake.findByIdAndDelete();

router.post('/fakes', (req, res) => {
  res.json(fake.create(req.body)); // ✓ – an object of this file
});

export class Ledger {
  constructor(private readonly storage) {}

  find(id: string) {
    return this.storage.entry.findUnique({ where: { id } });
  }

  add(entry: object) {
    return this.storage.entry.create({ data: entry }); // ? – findUnique is Prisma's alone
  }

  rename(id: string, name: string) {
    return this.storage.entry.update({ where: { id }, data: { name } }); // ✓
  }
}

export class Members {
  async rename(id: string, changes: object) {
    const member = await Member.findById(id);
    for (const key of Object.keys(changes)) member[key] = changes[key]; // ?
    return Member.findByIdAndUpdate(id, changes); // ?
  }
}

export default router;
