// @ts-nocheck: the packages are not installed.
// packages: express@^4.21.0
import express from 'express';
import mongoose, { Schema, model } from 'mongoose';

const Member = model('Member', new Schema({ email: String, name: String }));
const router = express.Router();

router.post('/members/texts', async (req, res) => {
  await Member.findOne({ email: req.body.email.toLowerCase() }); // ✓ – what is no text has no such method
  await Member.findOne({ email: (req.body.email ?? '').trim() }); // ✓
  await Member.findOne({ email: req.body.email?.normalize('NFC') }); // ✓
  await Member.findOne({ email: req.body.email.valueOf() }); // ✗
  res.end();
});

router.post('/members/lists', async (req, res) => {
  const { email, name, code } = req.body;
  if ([email, name].some((value) => typeof value !== 'string')) return res.sendStatus(400);
  await Member.findOne({ email, name }); // ✓
  await Member.findOne({ code }); // ✗
  if (![code].every((value) => typeof value === 'string')) return res.sendStatus(400);
  await Member.findOne({ code }); // ✓
  res.end();
});

router.post('/members/names', async (req, res) => {
  const { body } = req;
  if (['email', 'name'].some((key) => typeof body[key] !== 'string')) return res.sendStatus(400);
  await Member.findOne({ email: body.email, name: body.name }); // ✓
  await Member.findOne({ code: body.code }); // ✗
  if (!['code', 'city'].every((key) => typeof body[key] === 'string')) return res.sendStatus(400);
  await Member.findOne({ code: body.code, city: body.city }); // ✓
  await Member.findOne({ street: body.street }); // ✗
  if (!['street', 'country'].some((key) => typeof body[key] === 'string')) return res.sendStatus(400);
  await Member.findOne({ street: body.street }); // ✗
  const missing = ['street', 'phone'].filter((key) => typeof body[key] !== 'string');
  if (missing.length > 0) return res.sendStatus(400);
  await Member.findOne({ street: body.street, phone: body.phone }); // ✓
  await Member.findOne({ country: body.country }); // ✗
  if (['country'].filter((key) => !body[key]).length > 0) return res.sendStatus(400);
  await Member.findOne({ country: body.country }); // ✗
  res.end();
});

router.post('/members/loops', async (req, res) => {
  const filter = {};
  for (const field of ['email', 'name']) {
    if (typeof req.body[field] === 'string') filter[field] = req.body[field]; // ✓
  }
  for (const field of ['city', 'street']) {
    if (req.body[field]) filter[field] = req.body[field]; // ✗
  }
  await Member.find(filter);
  for (const field of ['first', 'last']) if (typeof req.body[field] !== 'string') return res.sendStatus(400);
  await Member.find({ first: req.body.first, last: req.body.last }); // ✓
  await Member.find({ middle: req.body.middle }); // ✗
  for (const field of req.app.locals.fields) if (typeof req.body[field] !== 'string') return res.sendStatus(400);
  await Member.find({ middle: req.body.middle }); // ?
  res.end();
});

router.post('/members/switch', async (req, res) => {
  const { email, name } = req.body;
  switch (typeof email) {
    case 'string':
      await Member.findOne({ email }); // ✓
      break;
    case 'object':
      await Member.findOne({ email }); // ✗
      break;
    default:
  }
  if (name instanceof Object) return res.sendStatus(400);
  await Member.findOne({ name }); // ✓
  res.end();
});

router.get('/members/ids', async (req, res) => {
  if (!mongoose.isValidObjectId(req.query.id)) return res.sendStatus(400);
  await Member.findOne({ group: req.query.id }); // ✓
  await Member.findOne({ group: req.query.group }); // ✗
  res.end();
});

router.post('/members/built', async (req, res) => {
  const { email, name } = req.body;
  await Member.findOne(Object.assign({}, { email: String(email), name })); // ✗
  await Member.findOne(Object.assign({}, { email: String(email) })); // ✓
  await Member.findOne(Object.fromEntries(['email', 'name'].map((key) => [key, req.body[key]]))); // ✗
  await Member.findOne(Object.fromEntries(['email', 'name'].map((key) => [key, String(req.body[key])]))); // ✓
  await Member.findOne(['email'].reduce((filter, key) => ({ ...filter, [key]: req.body[key] }), {})); // ✗
  await Member.findOne(['email'].reduce((filter, key) => ({ ...filter, [key]: `${req.body[key]}` }), {})); // ✓
  res.end();
});

function assertTexts(...values) {
  for (const value of values) if (typeof value !== 'string') throw new TypeError('Only texts.');
}

function areTexts(...values) {
  return values.every((value) => typeof value === 'string');
}

function assertLogin({ email, name }) {
  if (typeof email !== 'string' || typeof name !== 'string') throw new TypeError('Only texts.');
}

router.post('/members/json', async (req, res) => {
  const { email } = req.body;
  await Member.findOne(JSON.parse(JSON.stringify({ email: String(email) }))); // ✓ – it is what it was made of
  await Member.findOne(JSON.parse(JSON.stringify({ email }))); // ✗
  await Member.findOne(JSON.parse('{"email":' + JSON.stringify(String(email)) + '}')); // ✓
  await Member.findOne(JSON.parse(`{"email":${JSON.stringify(email)}}`)); // ✗
  await Member.findOne(JSON.parse(`{"email":"${email}"}`)); // ✗
  res.end();
});

router.post('/members/any-number', async (req, res) => {
  const { email, name, city, street, codes } = req.body;
  assertTexts(email, name);
  await Member.findOne({ email, name }); // ✓
  await Member.findOne({ city }); // ✗
  if (!areTexts(city)) return res.sendStatus(400);
  await Member.findOne({ city }); // ✓
  await Member.findOne({ street }); // ✗
  assertTexts(...codes);
  await Member.findOne({ code: codes[1] }); // ✓
  await Member.findOne({ code: codes }); // ✗
  res.end();
});

router.post('/members/taken-apart', async (req, res) => {
  assertLogin(req.body);
  await Member.findOne({ email: req.body.email, name: req.body.name }); // ✓
  await Member.findOne({ street: req.body.street }); // ✗
  res.end();
});

export default router;
