// @ts-nocheck: the packages are not installed.
// packages: express@^5.1.0, express-validator@^7.0.0, mongoose@^8.0.0
import express from 'express';
import { body, matchedData } from 'express-validator';
import mongoose from 'mongoose';
import { memberChecks } from './checks.js';

const Member = mongoose.model('Member', new mongoose.Schema({ name: String, role: String }));
const app = express();
app.use(express.json());

app.post('/members', body('name').isString(), body('address.city').isString(), async (req, res) => {
  res.json(await Member.create(matchedData(req))); // ✓ – fields that the checks name
});
app.post('/members/any', body('**').trim(), async (req, res) => {
  res.json(await Member.create(matchedData(req))); // ✗
});
app.post('/members/profiles', body('profile').isObject(), async (req, res) => {
  res.json(await Member.create(matchedData(req).profile)); // ✗
});
app.post('/members/other', memberChecks, async (req, res) => {
  res.json(await Member.create(matchedData(req))); // ?
});
