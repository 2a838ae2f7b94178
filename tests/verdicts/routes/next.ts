// filename: src/app/(shop)/api/orders/[id]/route.ts
// @ts-nocheck: the packages are not installed.
import { NextResponse } from 'next/server';
import { getServerSession } from 'next-auth';
import { authOptions } from '@/lib/auth-options';
import { prisma } from '@/lib/prisma';

export async function GET(request, { params }) { // ✓
  const session = await getServerSession(authOptions);
  if (!session) return NextResponse.json({ error: 'unauthorized' }, { status: 401 });
  const { id } = await params;
  return NextResponse.json(await prisma.order.findUnique({ where: { id } }));
}

export async function PUT(request, { params }) { // ✗ – the check of GET is missing
  const { id } = await params;
  const { note } = await request.json();
  return NextResponse.json(await prisma.order.update({ where: { id }, data: { note } }));
}

export async function PATCH(request, { params }) { // ✓
  const session = await getServerSession(authOptions);
  if (!session?.user) return new Response('Forbidden', { status: 403 });
  const { id } = await params;
  return NextResponse.json(await prisma.order.update({ where: { id }, data: { seen: true } }));
}

export async function DELETE(request, { params }) { // ? – what it is handed to may refuse
  return removeOrder(request, await params);
}

export async function OPTIONS() { // ✓
  return new Response(null, { status: 204 });
}
