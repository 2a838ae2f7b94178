// @ts-nocheck: the packages are not installed.
// filename: app/files/[name]/route.ts
import fs from 'fs/promises';
import path from 'path';
import { NextRequest, NextResponse } from 'next/server';
import { z } from 'zod';

export async function GET(request: NextRequest, { params }) {
  const { name } = await params;
  await fs.readFile(path.join(process.cwd(), 'files', name)); // ✗
  await fs.readFile(path.join(process.cwd(), 'files', `${z.uuid().parse(name)}.pdf`)); // ✓
  const file = request.nextUrl.searchParams.get('file') ?? '';
  await fs.readFile(file); // ✗
  if (file.includes('..')) return NextResponse.json({});
  return new NextResponse(await fs.readFile(path.join(process.cwd(), 'files', file))); // ✓
}

export async function POST(request: Request) {
  const form = await request.formData();
  const file = form.get('file') as File;
  await fs.writeFile(path.join('uploads', file.name), Buffer.from(await file.arrayBuffer())); // ✗
  return NextResponse.json({});
}
