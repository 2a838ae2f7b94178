// @ts-nocheck: the packages are not installed.
// packages: express@^5.0.0, mongoose@^9.0.0
import express from 'express';
import mongoose from 'mongoose';
import Guest from './models/guest';
import { Room } from './models';
import Visit from 'visits';
import AuthService from './auth.service';
import Key from './repositories/key';
import * as rooms from './rooms';

const Bed = mongoose.model('Bed', new mongoose.Schema({ code: String }));
const app = express();
app.use(express.json());

app.post('/login', async (req, res) => {
  await Bed.findOne({ code: req.body.code }); // ✗
  await Guest.findOne({ email: req.body.email }); // ✗ names – of what the project declares, mongoose alone has findOne
  await Guest.findOne({ email: String(req.body.email) }); // ✓
  await Guest.find({ email: req.body.email }); // ✗ names
  await Room.findById(req.body.room); // ✗ names
  await Room.countDocuments({ code: req.body.code }); // ✗ names
  await Visit.findOne({ email: req.body.email }); // ✓ – of a package
  await AuthService.findOne({ email: req.body.email }); // ✓ – its name says that it is no model
  await Key.findOne({ code: req.body.code }); // ✓ – its path says it
  await rooms.findOne({ code: req.body.code }); // ✓ – functions of the project
  res.end();
});

export const find = (guests, code) => guests.findOne({ code });
