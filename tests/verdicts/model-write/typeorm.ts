// @ts-nocheck: the packages are not installed.
import express from 'express';
import { DataSource } from 'typeorm';
import { Ticket } from './ticket';

const dataSource = new DataSource({ type: 'postgres', url: process.env.DATABASE_URL });
const tickets = dataSource.getRepository(Ticket);
const app = express();
app.use(express.json());

app.post('/tickets', async (req, res) => {
  await tickets.save(req.body); // ✗
  await tickets.save({ title: req.body.title }); // ✓
  const ticket = tickets.create(req.body); // ✗
  await tickets.insert({ title: req.body.title, state: 'open' }); // ✓
  await tickets.update(req.params.id, req.body); // ✗
  await tickets.update(req.params.id, { title: req.body.title }); // ✓
  res.status(201).json(ticket);
});
