// @ts-nocheck: the packages are not installed.
import express from 'express';
import escapeText from 'escape-string-regexp';
import { escapeRegExp } from 'lodash';
import { minimatch, Minimatch } from 'minimatch';
import picomatch from 'picomatch';
import { match, pathToRegexp } from 'path-to-regexp';
import { MongoClient } from 'mongodb';
import mongoose from 'mongoose';

const members = new MongoClient('mongodb://localhost').db().collection('members');
const Member = mongoose.model('Member', new mongoose.Schema({ name: String }));
const app = express();

app.post('/search', async (req, res) => {
  const first = new RegExp(escapeText(req.body.q)); // ✓
  const second = new RegExp(`^${escapeRegExp(req.body.q)}`, 'i'); // ✓
  await members.find({ name: { $regex: req.body.q } }).toArray(); // ✗
  await members.find({ name: { $regex: escapeRegExp(req.body.q), $options: 'i' } }).toArray(); // ✓
  await members.find({ name: new RegExp(req.body.q) }).toArray(); // ✗
  await Member.find({ name: { $regex: `^${req.body.q}` } }); // ✗
  await Member.find({ name: { $regex: '^a' } }); // ✓
  picomatch(req.body.glob)('a'); // ?
  picomatch.makeRe(req.body.glob); // ?
  picomatch.isMatch('a', req.body.glob); // ?
  picomatch.isMatch(req.body.name, '*.js'); // ✓
  minimatch('a', req.body.glob); // ?
  minimatch(req.body.name, '*.js'); // ✓
  new Minimatch(req.body.glob); // ?
  minimatch.makeRe(req.body.glob); // ?
  minimatch.match(['a'], req.body.glob); // ?
  ['a'].filter(minimatch.filter(req.body.glob)); // ?
  pathToRegexp(req.body.path); // ?
  match(req.body.path); // ?
  match('/members/:id'); // ✓
  res.json([first, second].map((one) => one.test('a')));
});
