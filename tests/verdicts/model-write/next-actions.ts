// filename: src/app/profile/actions.ts
// @ts-nocheck: the packages are not installed.
'use server';

import { PrismaClient } from '@prisma/client';
import { after } from 'next/server';
import { auth } from '@/auth';

const prisma = new PrismaClient();

export async function updateProfile(data: { name: string; bio: string }) {
  const session = await auth();
  await prisma.user.update({ where: { id: session.user.id }, data }); // ✗ – the type is not checked
  await prisma.user.update({ where: { id: session.user.id }, data: { name: data.name, bio: data.bio } }); // ✓
}

export async function register(form: FormData) {
  await prisma.user.create({ data: Object.fromEntries(form) }); // ✗
  await prisma.user.create({ data: Object.fromEntries(form.entries()) }); // ✗
  await prisma.user.create({ data: { name: form.get('name'), email: form.get('email') } }); // ✓
  after(async () => {
    await prisma.visit.create({ data: Object.fromEntries(form) }); // ✗
  });
}
