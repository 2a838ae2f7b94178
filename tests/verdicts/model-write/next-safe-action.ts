// filename: app/profile/actions.ts
// @ts-nocheck: the packages are not installed.
'use server';

import { PrismaClient } from '@prisma/client';
import { createSafeActionClient } from 'next-safe-action';
import { z } from 'zod';
import { authActionClient } from '@/lib/safe-action';
import { OrderSchema } from '@/lib/schemas';

const prisma = new PrismaClient();
const client = createSafeActionClient();
const Profile = z.object({ name: z.string(), bio: z.string() });
const Loose = z.looseObject({ name: z.string() });

export const updateProfile = client.inputSchema(Profile).action(async ({ parsedInput, ctx }) => {
  await prisma.user.update({ where: { id: ctx.userId }, data: parsedInput }); // ✓ – unknown keys are stripped
});

export const updateLoosely = client.metadata({ name: 'loosely' }).inputSchema(Loose).action(async ({ parsedInput }) => {
  await prisma.user.update({ where: { id: 1 }, data: parsedInput }); // ✗ – unknown keys are kept
});

export const updateRaw = authActionClient.schema(Profile).stateAction(async ({ clientInput, parsedInput }) => {
  await prisma.user.update({ where: { id: 1 }, data: clientInput }); // ✗ – what came in, unchecked
  await prisma.user.update({ where: { id: 1 }, data: parsedInput }); // ✓
});

export const order = authActionClient.inputSchema(OrderSchema).action(async ({ parsedInput }) => {
  await prisma.order.create({ data: parsedInput }); // ? – the schema is in another file
  await prisma.order.create({ data: { item: parsedInput.item } }); // ✓
});

export const report = client.inputSchema(Profile).action(async ({ parsedInput }) => {
  try {
    return await prisma.user.findMany({ where: { name: parsedInput.name } });
  } catch (error) {
    return { error: error.stack }; // ✗ no-error-detail-response
  }
});
