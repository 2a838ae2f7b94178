// @ts-nocheck: the packages are not installed.
import express from 'express';
import mongoose, { Schema, model } from 'mongoose';

const memberSchema = new Schema({ email: String, name: String, role: { type: String, default: 'member' } });
const Member = model('Member', memberSchema);
const Visit = mongoose.model('Visit', new mongoose.Schema({ page: String }));
const router = express.Router();

router.post('/members', async (req, res) => {
  await Member.create(req.body); // ✗
  await Member.create({ email: req.body.email, name: req.body.name }); // ✓
  const member = new Member(req.body); // ✗
  const other = new Member({ email: req.body.email }); // ✓
  await member.save();
  await other.save();
  res.status(201).json(member);
});

router.put('/members/:id', async (req, res) => {
  await Member.findByIdAndUpdate(req.params.id, req.body, { new: true }); // ✗
  await Member.findByIdAndUpdate(req.params.id, { $set: req.body }); // ✗
  await Member.findByIdAndUpdate(req.params.id, { $set: { name: req.body.name } }); // ✓
  await Member.updateOne({ _id: req.params.id }, { name: req.body.name }); // ✓
  const member = await Member.findById(req.params.id);
  Object.assign(member, req.body); // ✗
  Object.assign(member, { name: req.body.name }); // ✓
  member.set(req.body); // ✗
  member.name = req.body.name; // ✓
  await member.save();
  res.json(member);
});

router.patch('/members/:id', async (req, res) => {
  const member = await Member.findById(req.params.id);
  Object.keys(req.body).forEach((key) => {
    member[key] = req.body[key]; // ✗
  });
  for (const key in req.body) member[key] = req.body[key]; // ✗
  for (const [key, value] of Object.entries(req.body)) member[key] = value; // ✗
  for (const key of ['email', 'name']) member[key] = req.body[key]; // ✓
  const allowed = ['email', 'name'];
  for (const key of Object.keys(req.body)) {
    if (allowed.includes(key)) member[key] = req.body[key]; // ✓
  }
  await member.save();
  Member.findById(req.params.id).then((other) => {
    other.set(req.body); // ✗
    return other.save();
  });
  const changes = Object.keys(req.body);
  const isValid = changes.every((change) => allowed.includes(change));
  if (!isValid) return res.sendStatus(400);
  changes.forEach((change) => (member[change] = req.body[change])); // ✓ – every key is allowed
  await Member.findByIdAndUpdate(req.params.id, req.body); // ✓
  res.json(member);
});

const only = (source, ...names) => {
  const kept = {};
  Object.keys(source).forEach((name) => {
    if (names.includes(name)) kept[name] = source[name];
  });
  return kept;
};

router.put('/members/:id/profile', async (req, res) => {
  res.json(await Member.findByIdAndUpdate(req.params.id, only(req.body, 'email', 'name'))); // ✓
});

router.post('/visits', async (req, res) => {
  await Visit.insertMany(req.body.visits.map((visit) => ({ page: visit.page }))); // ✓
  const summary = Object.assign({}, { page: 1 }, req.query);
  res.json(summary);
});

export default router;
