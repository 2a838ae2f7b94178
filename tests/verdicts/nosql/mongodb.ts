// @ts-nocheck: the packages are not installed.
import express from 'express';
import { MongoClient, ObjectId } from 'mongodb';

const database = new MongoClient('mongodb://localhost').db('shop');
const orders = database.collection('orders');
const router = express.Router();

router.post('/orders/search', async (req, res) => {
  await orders.findOne({ code: req.body.code }); // ✗
  await orders.findOne({ 'buyer.email': req.body.email, open: true }); // ✗
  await orders.findOne({ code: String(req.body.code) }); // ✓
  await orders.findOne({ code: { $eq: req.body.code } }); // ✓
  await orders.findOne({ code: { $in: req.body.codes } }); // ✓ – what stands in a list is compared
  await orders.findOne({ code: { $not: req.body.code } }); // ✗ – operators stand below $not
  await orders.findOne({ lines: { $elemMatch: { sku: req.body.sku } } }); // ✗
  await orders.findOne({ lines: { $elemMatch: { sku: `${req.body.sku}` } } }); // ✓
  await orders.findOne({ $or: [{ code: req.body.code }, { open: true }] }); // ✗
  await orders.findOne({ $or: req.body.conditions }); // ✗
  await orders.findOne({ $and: [{ code: +req.body.code }, { open: true }] }); // ✓
  await orders.findOne({ $expr: { $gt: ['$total', req.body.total] } }); // ✗
  await orders.findOne({ $expr: { $gt: ['$total', Number(req.body.total)] } }); // ✓
  await orders.findOne({ $expr: { $function: { body: `function (total) { return total > ${req.body.total}; }`, args: ['$total'], lang: 'js' } } }); // ✗
  await orders.findOne({ $expr: { $and: [{ $function: { body: 'function (total) { return total > 9; }', args: ['$total'], lang: 'js' } }] } }); // ✓
  await orders.findOne({ $expr: { $regexMatch: { input: '$code', regex: req.body.code } } }); // ✓ ✗ no-user-controlled-regexp – a pattern is the matter of one rule
  await orders.findOne({ ...req.body, open: true }); // ✗
  await orders.findOne({ [req.body.field]: 1 }); // ✗
  await orders.find(req.body).toArray(); // ✗
  await orders.find().filter({ code: req.body.code }).toArray(); // ✗
  await orders.find().sort(req.body.sort).toArray(); // ?
  await orders.find().project(req.body.fields).toArray(); // ?
  await orders.find().sort({ at: -1 }).project({ code: 1 }).toArray(); // ✓
  await orders.find({}, { projection: req.body.fields }).toArray(); // ?
  await orders.find({}, { sort: req.body.sort }).toArray(); // ?
  await orders.findOne({}, { projection: req.body.fields }); // ?
  await orders.findOne({}, { sort: req.body.sort }); // ?
  await orders.findOne({}, { projection: { code: 1 }, sort: { at: -1 } }); // ✓
  await orders.countDocuments({ buyer: req.body.buyer }); // ✗
  await orders.distinct('code', { buyer: req.body.buyer }); // ✗
  await orders.find({ $where: `this.total > ${req.body.total}` }).toArray(); // ✗
  await orders.find({ $where: `this.total > ${Number(req.body.total)}` }).toArray(); // ✓
  await orders.find({ $where: 'this.total > this.paid' }).toArray(); // ✓
  await orders.mapReduce(req.body.map, 'function (key, values) { return values.length; }'); // ✗
  await orders.mapReduce('function () { emit(this.code, 1); }', 'function (key, values) { return values.length; }'); // ✓
  res.end();
});

router.post('/orders/commands', async (req, res) => {
  await database.command(req.body); // ✗ – it names the command
  await database.command({ ping: 1 }); // ✓
  await database.command({ find: 'orders', filter: { code: req.body.code } }); // ✗
  await database.command({ find: 'orders', filter: { code: String(req.body.code) } }); // ✓
  await database.command({ count: 'orders', query: { code: req.body.code } }); // ✗
  await database.command({ aggregate: 'orders', pipeline: [{ $match: { code: req.body.code } }], cursor: {} }); // ✗
  await database.command({ update: 'orders', updates: [{ q: { code: req.body.code }, u: { $set: { note: req.body.note } } }] }); // ✗
  await database.command({ update: 'orders', updates: [{ q: { code: 'A' }, u: { $set: { note: req.body.note } } }] }); // ✓
  await database.command({ delete: 'orders', deletes: [{ q: { code: req.body.code }, limit: 1 }] }); // ✗
  await database.command({ eval: `return ${req.body.text}` }); // ✗
  await database.command({ $eval: req.body.text }); // ✗
  await database.command({ mapReduce: 'orders', map: req.body.map, reduce: 'function () {}', out: 'x' }); // ✗
  await database.command({ mapReduce: 'orders', map: 'function () {}', reduce: req.body.reduce, out: 'x' }); // ✗
  await database.command({ mapReduce: 'orders', map: 'function () {}', reduce: 'function () {}', finalize: req.body.finalize }); // ✗
  await database.admin().command({ eval: 'return 1' }); // ✓
  res.end();
});

router.post('/orders/spread', async (req, res) => {
  const filter = [{ code: req.body.code }, { projection: { code: 1 } }] as const; // ✗ – the first argument
  await orders.findOne(...filter);
  await orders.findOne(...[{ code: String(req.body.code) }]); // ✓
  const changed = [{ code: 'A' }];
  changed.unshift({ code: req.body.code });
  await orders.findOne(...changed); // ✓ – what stands in front is not known
  res.end();
});

router.post('/orders/change', async (req, res) => {
  await orders.updateOne({ code: req.body.code }, { $set: { seen: true } }); // ✗
  await orders.updateMany({ code: req.body.code }, { $set: { seen: true } }); // ✗
  await orders.updateOne({ code: 'A' }, { $set: { note: req.body.note } }); // ✓ – no filter
  await orders.replaceOne({ code: req.body.code }, { code: 'A' }); // ✗
  await orders.deleteOne({ code: req.body.code }); // ✗
  await orders.deleteMany({ code: req.body.code }); // ✗
  await orders.findOneAndUpdate({ code: req.body.code }, { $set: { seen: true } }); // ✗
  await orders.findOneAndReplace({ code: req.body.code }, { code: 'A' }); // ✗
  await orders.findOneAndDelete({ code: req.body.code }); // ✗
  await orders.findOneAndDelete({ _id: new ObjectId(req.body.id) }); // ✓
  await orders.deleteOne({ _id: ObjectId.createFromHexString(req.body.id) }); // ✓
  await orders.deleteOne({ _id: req.body.id }); // ✗
  await orders.bulkWrite([{ updateOne: { filter: { code: req.body.code }, update: { $set: { note: req.body.note } } } }]); // ✗
  await orders.bulkWrite([{ updateOne: { filter: { code: 'A' }, update: { $set: { note: req.body.note } } } }]); // ✓
  res.end();
});

router.post('/orders/report', async (req, res) => {
  await orders.aggregate([{ $match: { state: req.body.state } }, { $group: { _id: '$buyer' } }]).toArray(); // ✗
  await orders.aggregate([{ $match: { state: `${req.body.state}` } }, { $group: { _id: '$buyer' } }]).toArray(); // ✓
  await orders.aggregate(req.body.pipeline).toArray(); // ✗
  await orders.aggregate([req.body.stage]).toArray(); // ✗
  await orders.aggregate([{ $lookup: { from: 'buyers', pipeline: [{ $match: { name: req.body.name } }], as: 'buyer' } }]).toArray(); // ✗
  await orders.aggregate([{ $lookup: { from: req.body.from, localField: 'a', foreignField: 'b', as: 'c' } }]).toArray(); // ?
  await orders.aggregate([{ $facet: { all: [{ $match: { state: req.body.state } }] } }]).toArray(); // ✗
  await orders.aggregate([{ $addFields: { price: { $function: { body: req.body.code, args: [], lang: 'js' } } } }]).toArray(); // ✗
  await orders.aggregate([{ $addFields: { price: { $function: { body: 'function () { return 1; }', args: [], lang: 'js' } } } }]).toArray(); // ✓
  const pipeline = [{ $match: { open: true } }];
  pipeline.push({ $match: { state: req.body.state } }); // ✗
  pipeline.push({ $limit: Number(req.body.size) });
  await orders.aggregate(pipeline).toArray();
  orders.watch([{ $match: { operationType: req.body.type } }]); // ✗
  orders.watch([{ $match: { operationType: 'insert' } }]); // ✓
  res.end();
});

router.post('/orders/filtered', async (req, res) => {
  const wanted = { open: true };
  if (req.body.code) wanted.code = req.body.code; // ✗
  if (typeof req.body.state === 'string') wanted.state = req.body.state; // ✓
  if (req.body.from) wanted.at = { $gte: new Date(req.body.from) }; // ✓
  await orders.find(wanted).toArray();
  const term = req.body.term;
  if (typeof term !== 'string') return res.sendStatus(400);
  await orders.find({ title: term }).toArray(); // ✓
  await orders.find({ title: req.body.title.toLowerCase().trim() }).toArray(); // ✓ – texts alone have these methods
  await orders.find({ title: req.body.title.slice(1)[0] }).toArray(); // ✗ – lists have it, too
  if (!ObjectId.isValid(req.body.id)) return res.sendStatus(400);
  await orders.find({ parent: req.body.id }).toArray(); // ✓
  res.json(await orders.findOne({ owner: req.body.owner ?? null })); // ✗
});

const ownedBy = (filter) => ({ ...filter, hidden: false });

export async function find(name, id: string, filter, account) {
  await orders.findOne({ name }); // ?
  await orders.findOne({ id }); // ✓ ts
  await orders.find(filter).toArray(); // ?
  await orders.find(ownedBy({ open: true })).toArray(); // ✓
  const order = await orders.findOne({ open: true });
  await orders.find({ buyerId: order.buyerId }).toArray(); // ✓ – an identifier that the program stored
  await orders.find({ note: order.note }).toArray(); // ?
}

export default router;
