// @ts-nocheck: the packages are not installed.
import express, { type NextFunction, type Request, type Response } from 'express';
import { PrismaClient } from '@prisma/client';
import { body } from 'express-validator';
import { celebrate } from 'celebrate';
import { z } from 'zod';
import { accountSchema, authenticate, validate, validateQuery } from './validation';

const prisma = new PrismaClient();
const app = express();
app.use(express.json());

const account = z.object({ email: z.string(), name: z.string() });

const parsed = (schema: z.ZodSchema) => (req: Request, res: Response, next: NextFunction) => {
  const result = schema.safeParse(req.body);
  if (!result.success) return res.status(400).json(result.error);
  req.body = result.data;
  return next();
};

const checked = (schema: z.ZodSchema) => async (req: Request, res: Response, next: NextFunction) => {
  try {
    await schema.parseAsync({ body: req.body, params: req.params });
  } catch (error) {
    return res.status(400).json(error);
  }
  return next();
};

app.post('/a', parsed(account), async (req: Request, res: Response) => {
  await prisma.account.create({ data: req.body }); // ✓ – the body is what the schema returned
  await prisma.account.create({ data: req.query }); // ✗
});

app.post('/b', checked(z.object({ body: account })), async (req: Request, res: Response) => {
  await prisma.account.create({ data: req.body }); // ✗ ts – checked, but with its other keys; without types the schema is any
});

app.post('/c', checked(z.object({ body: account.strict() })), async (req: Request, res: Response) => {
  await prisma.account.create({ data: req.body }); // ✓
});

app.post('/d', checked(accountSchema), async (req: Request, res: Response) => {
  await prisma.account.create({ data: req.body }); // ?
});

app.post('/e', authenticate, validate(accountSchema), async (req: Request, res: Response) => {
  await prisma.account.create({ data: req.body }); // ?
});

app.post('/f', validateQuery(accountSchema), async (req: Request, res: Response) => {
  await prisma.account.create({ data: req.body }); // ✗ – its name says what it checks
});

app.post('/g', authenticate, async (req: Request, res: Response) => {
  await prisma.account.create({ data: req.body }); // ✗
});

app.post('/h', body('email').isEmail(), async (req: Request, res: Response) => {
  await prisma.account.create({ data: req.body }); // ✗ – one field is checked, the others are free
});

app.post('/i', celebrate({ body: accountSchema }), async (req: Request, res: Response) => {
  await prisma.account.create({ data: req.body }); // ?
});
