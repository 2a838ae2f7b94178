// @ts-nocheck: the packages are not installed.
import express from 'express';
import mongoose, { Schema, model } from 'mongoose';

const Member = model('Member', new Schema({ email: String, name: String }));
const router = express.Router();

router.post('/members/search', async (req, res) => {
  await Member.findOne({ email: req.body.email }); // ✗
  await Member.findOne({ email: String(req.body.email) }); // ✓
  await Member.find({ email: { $eq: req.body.email } }); // ✓
  await Member.find(req.body); // ✗
  await Member.find({ email: req.query.email }); // ? – a list becomes $in
  await Member.find({ email: req.params.email }); // ✓
  await Member.findById(req.body.id); // ✗
  await Member.findById(req.params.id); // ✓
  await Member.findByIdAndUpdate(req.body.id, { name: 'A' }); // ✗
  await Member.findByIdAndDelete(req.body.id); // ✗
  await Member.findByIdAndDelete(new mongoose.Types.ObjectId(req.body.id)); // ✓
  await Member.deleteOne({ _id: mongoose.Types.ObjectId.createFromHexString(req.body.id) }); // ✓
  await Member.findByIdAndRemove(req.body.id); // ✗
  await Member.findOneAndUpdate({ email: req.body.email }, { name: 'A' }); // ✗
  await Member.findOneAndReplace({ email: req.body.email }, { name: 'A' }); // ✗
  await Member.findOneAndDelete({ email: req.body.email }); // ✗
  await Member.findOneAndRemove({ email: req.body.email }); // ✗
  await Member.updateOne({ email: req.body.email }, { name: 'A' }); // ✗
  await Member.updateMany({ email: req.body.email }, { name: 'A' }); // ✗
  await Member.replaceOne({ email: req.body.email }, { name: 'A' }); // ✗
  await Member.deleteOne({ email: req.body.email }); // ✗
  await Member.deleteMany({ email: req.body.email }); // ✗
  await Member.countDocuments({ email: req.body.email }); // ✗
  await Member.count({ email: req.body.email }); // ✗
  await Member.exists({ email: req.body.email }); // ✗
  await Member.distinct('name', { email: req.body.email }); // ✗
  await Member.aggregate([{ $match: { email: req.body.email } }]); // ✗
  await Member.bulkWrite([{ deleteOne: { filter: { email: req.body.email } } }]); // ✗
  await Member.$where(`this.name === '${req.body.name}'`); // ✗
  await Member.$where('this.name === this.email'); // ✓
  await Member.where({ email: req.body.email }); // ✗
  res.end();
});

router.post('/members/chained', async (req, res) => {
  await Member.find().where({ email: req.body.email }); // ✗
  await Member.find().where('email').equals(req.body.email); // ✗
  await Member.find().where('email').equals(String(req.body.email)); // ✓
  await Member.find().where('email', req.body.email); // ✗
  await Member.find().find({ email: req.body.email }); // ✗
  await Member.find().findOne({ email: req.body.email }); // ✗
  await Member.find().and([{ email: req.body.email }]); // ✗
  await Member.find().or([{ email: req.body.email }, { name: 'A' }]); // ✗
  await Member.find().nor([{ email: req.body.email }]); // ✗
  await Member.find().or([{ email: String(req.body.email) }, { name: 'A' }]); // ✓
  await Member.find().select(req.body.fields); // ✗ – `+password` shows what the schema hides
  await Member.find().select('name email'); // ✓
  await Member.find().sort(req.query.sort); // ?
  await Member.find().sort('-at'); // ✓
  await Member.find().$where(`this.name === '${req.body.name}'`); // ✗
  await Member.find().$where('this.name === this.email'); // ✓
  await Member.find().populate(req.body.related); // ?
  await Member.find().populate('team'); // ✓
  await Member.find({}, req.body.fields); // ✗ – as select() does
  await Member.findOne({}, req.body.fields); // ✗
  await Member.findById(req.params.id, req.body.fields); // ✗
  await Member.find({}, 'name', { sort: req.body.sort }); // ?
  await Member.findOne({}, 'name', { sort: req.body.sort }); // ?
  await Member.findById(req.params.id, 'name', { sort: req.body.sort }); // ?
  await Member.find({}, 'name', { sort: '-at' }); // ✓
  res.end();
});

router.post('/members/checked', async (req, res) => {
  const { email, owner, team } = req.body;
  await Member.findOne({ email: email.trim().toLowerCase() }); // ✓ – texts alone have these methods
  await Member.findOne({ email: email.slice(1) }); // ✗ – lists have it, too
  if (!mongoose.isValidObjectId(owner)) return res.sendStatus(400);
  await Member.findById(owner); // ✓
  if (!mongoose.Types.ObjectId.isValid(team)) return res.sendStatus(400);
  res.json(await Member.findById(team)); // ✓
});

router.post('/members/sanitized', async (req, res) => {
  await Member.findOne({ email: req.body.email }, null, { sanitizeFilter: true }); // ✓
  await Member.findOne({ email: req.body.email }).lean().setOptions({ sanitizeFilter: true }); // ✓
  await Member.findOne({ email: req.body.email }).setOptions({ sanitizeFilter: false }); // ✗
  await Member.findOne(mongoose.sanitizeFilter({ email: req.body.email, name: 'A' }));
  res.end();
});

export default router;
