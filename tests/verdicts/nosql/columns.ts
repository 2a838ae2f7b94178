// @ts-nocheck: the packages are not installed.
import express from 'express';
import createKnex from 'knex';
import { MongoClient } from 'mongodb';
import { DataSource } from 'typeorm';
import { col, DataTypes, Sequelize, where } from 'sequelize';

const knex = createKnex({ client: 'pg' });
const source = new DataSource({ type: 'postgres' });
const goods = source.getRepository('goods');
const sequelize = new Sequelize('postgres://localhost');
const Good = sequelize.define('Good', { name: DataTypes.STRING });
const members = new MongoClient('mongodb://localhost').db().collection('members');
const app = express();
app.use(express.json());

app.post('/goods', async (req, res) => {
  await knex('goods').where(req.body); // ?
  await knex('goods').where({ name: req.body.name }); // ✓ – bound
  await knex('goods').where('name', req.body.name); // ✓
  await goods.find({ where: req.body }); // ?
  await goods.findOneBy(req.body); // ?
  await goods.findOne({ where: { name: req.body.name } }); // ✓
  await goods.findAndCount({ where: req.body.where }); // ?
  await source.manager.findOne('goods', { where: req.body }); // ?
  await source.manager.find('goods', { where: req.body }); // ?
  await source.manager.findAndCount('goods', { where: req.body }); // ?
  await source.manager.findOneBy('goods', req.body); // ?
  await Good.findAll({ where: req.body }); // ?
  await Good.findOne({ where: { ...req.body, hidden: false } }); // ?
  await Good.findAndCountAll({ where: req.body.where }); // ?
  await Good.findAll({ where: { name: req.body.name } }); // ✓
  await Good.findAll({ where: sequelize.where(sequelize.fn('lower', sequelize.col('name')), 'LIKE', `%${req.body.name}%`) }); // ✓ – bound
  await Good.findAll({ where: where(col(req.body.column), req.body.name) }); // ✓ – quoted
  res.json(await members.findOne({ name: req.body.name })); // ✗
});
