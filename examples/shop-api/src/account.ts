import { PrismaClient } from '@prisma/client';
import { Router } from 'express';
import { issueToken } from './tokens.js';

const prisma = new PrismaClient();

export const account = Router();

account.post('/login', async (req, res) => {
  res.cookie('session', await issueToken(req.body.email), { maxAge: 86_400_000 }); // flaw: require-secure-auth-cookie
  res.sendStatus(204);
});

account.post('/remember', async (req, res) => {
  res.cookie('session', await issueToken(req.body.email), { httpOnly: true, secure: true, sameSite: 'lax' });
  res.sendStatus(204);
});

account.post('/customers', async (req, res) => {
  res.json(await prisma.customer.create({ data: req.body })); // flaw: no-mass-assignment
});

account.post('/newsletter', async (req, res) => {
  res.json(await prisma.subscriber.create({ data: { email: req.body.email } }));
});
