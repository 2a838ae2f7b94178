// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Prisma, PrismaClient } from '@prisma/client';
import { database } from '../database';

const prisma = new PrismaClient();
const app = express();

app.get('/invoices', async (req, res) => {
  const invoices = await prisma.$queryRaw`SELECT * FROM invoices WHERE number = ${req.query.number}`; // ✓
  await prisma.$queryRawUnsafe(`SELECT * FROM invoices WHERE number = '${req.query.number}'`); // ✗
  await prisma.$queryRawUnsafe('SELECT * FROM invoices WHERE number = $1', req.query.number); // ✓
  await prisma.$executeRawUnsafe('DELETE FROM invoices WHERE number = ' + req.query.number); // ✗
  await prisma.$executeRaw`DELETE FROM invoices WHERE number = ${req.query.number}`; // ✓
  await prisma.$queryRaw`SELECT * FROM invoices ORDER BY ${Prisma.raw(req.query.order)}`; // ✗
  await prisma.$queryRaw`SELECT * FROM invoices ORDER BY ${Prisma.raw('number DESC')}`; // ✓
  await prisma.$queryRaw(Prisma.sql`SELECT * FROM invoices WHERE number IN (${Prisma.join(req.query.numbers)})`); // ✓
  await prisma.$queryRaw(Prisma.sql([`SELECT * FROM invoices WHERE number = '${req.query.number}'`])); // ✗ – called as a function
  await prisma.$queryRaw(Prisma.sql(['SELECT * FROM invoices WHERE number = ', ' LIMIT 1'], req.query.number)); // ✓
  await prisma.$queryRaw`SELECT * FROM invoices WHERE ${Prisma.join([Prisma.sql`a = 1`, Prisma.sql`b = 1`], ` ${req.query.operator} `)}`; // ✗
  await prisma.$queryRaw`SELECT * FROM invoices WHERE ${Prisma.join([1, 2], ',', req.query.before)}`; // ✗
  await prisma.$queryRaw`SELECT * FROM invoices WHERE ${Prisma.join([1, 2], ',', '', req.query.behind)}`; // ✗
  await prisma.$queryRaw`SELECT * FROM invoices WHERE ${Prisma.join([1, 2], ' OR ', '(', ')')}`; // ✓
  await prisma.$transaction(async (tx) => {
    await tx.$executeRawUnsafe(`DELETE FROM items WHERE invoice = '${invoices[0].number}'`); // ✗ – a stored value
  });
  await database.$queryRawUnsafe(`SELECT * FROM invoices WHERE number = '${req.query.number}'`); // ✗ – a member of this library alone
  res.json(invoices);
});

export function count(table: string) {
  return prisma.$queryRawUnsafe(`SELECT count(*) FROM "${table}"`); // ?
}
