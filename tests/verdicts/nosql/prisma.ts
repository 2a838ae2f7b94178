// @ts-nocheck: the packages are not installed.
import express from 'express';
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();
const router = express.Router();

router.post('/members/search', async (req, res) => {
  await prisma.member.findFirst({ where: { token: req.body.token } }); // ✗
  await prisma.member.findFirst({ where: { token: String(req.body.token) } }); // ✓
  await prisma.member.findFirst({ where: { token: { equals: req.body.token } } }); // ✓
  await prisma.member.findFirst({ where: { token: { not: req.body.token } } }); // ✗
  await prisma.member.findFirst({ where: { token: { not: `${req.body.token}` } } }); // ✓
  await prisma.member.findFirstOrThrow({ where: { token: req.body.token } }); // ✗
  await prisma.member.findMany({ where: req.body.where }); // ✗
  await prisma.member.findMany({ where: { name: { contains: req.body.name } } }); // ✓
  await prisma.member.findMany({ where: { OR: [{ name: req.body.name }, { open: true }] } }); // ✗
  await prisma.member.findMany({ where: { AND: { name: req.body.name } } }); // ✗
  await prisma.member.findMany({ where: { team: { is: { name: req.body.team } } } }); // ✗
  await prisma.member.findMany({ where: { team: { name: req.body.team } } }); // ✗
  await prisma.member.findMany({ where: { team: { name: String(req.body.team) } } }); // ✓
  await prisma.member.findMany({ orderBy: req.body.order }); // ?
  await prisma.member.findMany({ include: req.body.include }); // ?
  await prisma.member.findUnique({ where: { id: 1 }, select: req.body.select }); // ?
  await prisma.member.findUnique({ where: { email: req.body.email } }); // ✓ – a unique field takes no object
  await prisma.member.updateMany({ where: { token: req.body.token }, data: { seen: true } }); // ✗
  await prisma.member.updateManyAndReturn({ where: { token: req.body.token }, data: { seen: true } }); // ✗
  await prisma.member.deleteMany({ where: { token: req.body.token } }); // ✗
  await prisma.member.count({ where: { token: req.body.token } }); // ✗
  await prisma.member.aggregate({ where: { token: req.body.token }, _max: { age: true } }); // ✗
  await prisma.member.groupBy({ by: ['team'], where: { token: req.body.token } }); // ✗
  res.end();
});

export function find(term: string, token) {
  prisma.member.findFirst({ where: { name: term } }); // ✓ ts
  return prisma.member.findFirst({ where: { token } }); // ?
}

export default router;
