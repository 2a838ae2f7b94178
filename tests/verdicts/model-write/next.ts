// filename: app/api/users/[id]/route.ts
// @ts-nocheck: the packages are not installed.
import { PrismaClient } from '@prisma/client';
import { z } from 'zod';
import { withTeam } from '@/lib/team';

const prisma = new PrismaClient();
const Profile = z.object({ name: z.string(), bio: z.string().optional() });

export async function PATCH(request, { params }) {
  const { id } = await params;
  const user = await prisma.user.update({ where: { id }, data: await request.json() }); // ✗
  return Response.json(user);
}

export const PUT = withTeam(async (request, { params }) => {
  const { id } = await params;
  const body = await request.json();
  await prisma.user.update({ where: { id }, data: { ...body } }); // ✗
  await prisma.user.update({ where: { id }, data: { name: body.name, bio: body.bio } }); // ✓
  await prisma.user.update({ where: { id }, data: Profile.parse(body) }); // ✓
  return Response.json({ ok: true });
});

export async function POST(request) {
  const form = Object.fromEntries(await request.formData());
  await prisma.user.create({ data: form }); // ✗
  const { data, success } = Profile.safeParse(form);
  if (!success) return new Response(null, { status: 400 });
  return Response.json(await prisma.user.create({ data })); // ✓
}

export async function GET(request) {
  const filter = Object.fromEntries(request.nextUrl.searchParams);
  await prisma.visit.create({ data: filter }); // ✗
  await prisma.visit.create({ data: { page: filter.page } }); // ✓
  return new Response(null);
}
