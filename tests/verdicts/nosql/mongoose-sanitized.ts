// @ts-nocheck: the packages are not installed.
import express from 'express';
import mongoose from 'mongoose';
import { MongoClient } from 'mongodb';

mongoose.set('sanitizeFilter', true);

const Member = mongoose.model('Member', new mongoose.Schema({ email: String }));
const members = new MongoClient('mongodb://localhost').db().collection('members');
const router = express.Router();

router.post('/members/search', async (req, res) => {
  await Member.findOne({ email: req.body.email }); // ✓
  res.json(await members.findOne({ email: req.body.email })); // ✗ – the setting is Mongoose's
});

export default router;
