// @ts-nocheck: the packages are not installed.
import express from 'express';
import { PrismaClient } from '@prisma/client';
import { z } from 'zod';
import { toAccount } from './mapping';
import { validateBody } from './validation';

const prisma = new PrismaClient();
const app = express();
app.use(express.json());

const profile = z.object({ displayName: z.string().max(60), locale: z.enum(['en', 'de']) });
const looseProfile = z.looseObject({ displayName: z.string() });

app.post('/accounts', async (req, res) => {
  await prisma.account.create({ data: req.body }); // ✗
  await prisma.account.create({ data: { email: req.body.email, name: req.body.name } }); // ✓
  await prisma.account.create({ data: { ...req.body, role: 'member' } }); // ✗ – other fields are still chosen
  await prisma.account.create({ data: { role: 'member', ...req.body } }); // ✗
  await prisma.account.create({ data: toAccount(req.body) }); // ?
  await prisma.account.create({ data: profile.parse(req.body) }); // ✓ – unknown keys are stripped
  await prisma.account.create({ data: looseProfile.parse(req.body) }); // ✗ – unknown keys are kept
  await prisma.account.createMany({ data: [{ name: req.body.name }] }); // ✓
  res.sendStatus(201);
});

app.put('/accounts/:id', async (req, res) => {
  const { email, name } = req.body;
  const { role, ...changes } = req.body;
  await prisma.account.update({ where: { id: req.params.id }, data: { email, name } }); // ✓
  await prisma.account.update({ where: { id: req.params.id }, data: changes }); // ✗ – everything but the role
  await prisma.account.upsert({ where: { id: req.params.id }, create: req.body, update: { name } }); // ✗
  await prisma.account.upsert({ where: { id: req.params.id }, create: { name }, update: req.body }); // ✗
  await prisma.account.updateMany({ where: { team: req.params.id }, data: { name, updatedAt: new Date() } }); // ✓
  res.sendStatus(204);
});

app.patch('/accounts/:id', async (req, res) => {
  const changes: Record<string, unknown> = {};
  if (req.body.email) changes.email = req.body.email;
  if (req.body.name) changes.name = req.body.name;
  await prisma.account.update({ where: { id: req.params.id }, data: changes }); // ✓ – the keys are written here
  const chosen: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(req.body)) chosen[key] = value;
  await prisma.account.update({ where: { id: req.params.id }, data: chosen }); // ✗
  const allowed: Record<string, unknown> = {};
  for (const key of ['email', 'name']) allowed[key] = req.body[key];
  await prisma.account.update({ where: { id: req.params.id }, data: allowed }); // ✓
  res.sendStatus(204);
});

app.post('/invitations', validateBody('invitation'), async (req, res) => {
  await prisma.invitation.create({ data: req.body }); // ?
  res.sendStatus(201);
});

export class AccountService {
  async create(input: { email: string }) {
    return prisma.account.create({ data: input }); // ?
  }

  async rename(id: string, name: string) {
    return prisma.account.update({ where: { id }, data: { name } }); // ✓
  }
}
