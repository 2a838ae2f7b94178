// @ts-nocheck: the packages are not installed.
import express from 'express';
import { MongoClient } from 'mongodb';
import mongoose from 'mongoose';
import { PrismaClient } from '@prisma/client';

const users = new MongoClient('').db().collection('users');
const User = mongoose.model('User', new mongoose.Schema({ name: String, role: String }));
const prisma = new PrismaClient();
const app = express();
app.use(express.json());

app.post('/users', async (req, res) => {
  await users.insertMany(req.body.users); // ✗
  await users.insertMany([{ name: req.body.name }]); // ✓
  const user = await User.findById('1');
  await user.updateOne(req.body); // ✗
  await user.updateOne({ $set: req.body }); // ✗
  await user.updateOne({ $set: { name: req.body.name } }); // ✓
  await prisma.user.createManyAndReturn({ data: req.body.users }); // ✗
  await prisma.user.createManyAndReturn({ data: [{ name: req.body.name }] }); // ✓
  res.json({});
});
