// @ts-nocheck: the packages are not installed.
import express from 'express';
import { DataTypes, Sequelize } from 'sequelize';

const sequelize = new Sequelize(process.env.DATABASE_URL);
const Customer = sequelize.define('Customer', { email: DataTypes.STRING, name: DataTypes.STRING, credit: DataTypes.INTEGER });
const app = express();
app.use(express.json());

app.post('/customers', async (req, res) => {
  await Customer.create(req.body); // ✗
  await Customer.create(req.body, { fields: ['email', 'name'] }); // ✓
  await Customer.create({ email: req.body.email }); // ✓
  await Customer.update(req.body, { where: { id: req.params.id } }); // ✗
  const customer = await Customer.findByPk(req.params.id);
  await customer.update(req.body); // ✗
  await customer.update({ name: req.body.name }); // ✓
  res.sendStatus(201);
});
