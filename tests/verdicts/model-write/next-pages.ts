// filename: pages/api/users/index.ts
// @ts-nocheck: the packages are not installed.
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export default async function handler(req, res) {
  await prisma.user.create({ data: req.body }); // ✗
  await prisma.visit.create({ data: req.query }); // ✗
  await prisma.user.create({ data: { name: req.body.name } }); // ✓
  res.status(201).end();
}
