// @ts-nocheck: the packages are not installed.
// packages: express@^5.0.0, mongoose@^9.0.0, sequelize@^6.0.0
import express from 'express';
import mongoose from 'mongoose';
import Guest from './models/guest';

const Bed = mongoose.model('Bed', new mongoose.Schema({ code: String }));
const app = express();
app.use(express.json());

app.post('/login', async (req, res) => {
  await Bed.findOne({ code: req.body.code }); // ✗
  await Guest.findOne({ email: req.body.email }); // ✓ – Sequelize has findOne, too
  res.end();
});
