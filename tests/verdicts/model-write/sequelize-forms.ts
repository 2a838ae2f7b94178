// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Sequelize } from 'sequelize';

const sequelize = new Sequelize('');
const User = sequelize.define('user', {});
const app = express();
app.use(express.json());

app.post('/users', async (req, res) => {
  const fields = ['name'];
  User.build(req.body); // ✗
  User.build({ name: req.body.name }); // ✓
  User.bulkBuild(req.body.users); // ✗
  await User.bulkCreate(req.body.users); // ✗
  await User.bulkCreate(req.body.users, { fields: ['name'] }); // ✓
  await User.findOrCreate({ where: { name: req.body.name }, defaults: req.body }); // ✗
  await User.findOrCreate({ where: { name: req.body.name }, defaults: req.body, fields }); // ✓
  await User.findOrBuild({ where: { name: req.body.name }, defaults: req.body }); // ✗
  await User.findCreateFind({ where: { name: req.body.name }, defaults: req.body }); // ✗
  await User.upsert(req.body); // ✗
  await User.upsert({ name: req.body.name }); // ✓
  const user = await User.findOne({ where: { id: 1 } });
  user.set(req.body); // ✗
  user.setAttributes(req.body); // ✗
  user.set({ name: req.body.name }); // ✓
  res.json({});
});
