// @ts-nocheck: the packages are not installed.
import express from 'express';
import _ from 'lodash';
import mongoose from 'mongoose';

const Good = mongoose.model('Good', new mongoose.Schema({ name: String }));
const app = express();
app.use(express.json());

app.post('/goods', async (req, res) => {
  await Good.find().where('name').regex(req.body.name); // ✗
  await Good.find().regex('name', req.body.name); // ✗
  await Good.find().where('name').regex(_.escapeRegExp(req.body.name)); // ✓
  await Good.find().where('name').regex(/^a/); // ✓
  await Good.find().where('name').regex(new RegExp(req.body.name)); // ✗
  await Good.find({ name: { $regex: req.body.name, $options: 'i' } }); // ✗
  await Good.find({ $expr: { $regexMatch: { input: '$name', regex: req.body.name } } }); // ✗
  await Good.aggregate([{ $project: { isFound: { $regexFind: { input: '$name', regex: _.escapeRegExp(req.body.name) } } } }]); // ✓
  await Good.aggregate([{ $addFields: { found: { $regexFindAll: { input: '$name', regex: `^${req.body.name}` } } } }]); // ✗
  await Good.aggregate([{ $addFields: { found: { $regexFindAll: { input: req.body.text, regex: '^a' } } } }]); // ✓
  res.end();
});
