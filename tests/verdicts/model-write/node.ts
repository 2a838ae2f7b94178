// packages: @prisma/client@^6.0.0
// @ts-nocheck: the packages are not installed.
import http from 'node:http';
import { json } from 'node:stream/consumers';
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

http.createServer(async (req, res) => {
  const account = await json(req);
  await prisma.account.create({ data: account }); // ✗
  await prisma.account.create({ data: { name: account.name, email: account.email } }); // ✓
  res.end();
}).listen(3000);
