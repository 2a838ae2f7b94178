// filename: src/app/api/thumbs/[name]/route.ts
// @ts-nocheck: the packages are not installed.
import { exec, execFile } from 'node:child_process';
import type { NextRequest } from 'next/server';
import { z } from 'zod';

const Size = z.object({ size: z.enum(['s', 'm']), label: z.string() });

export async function GET(request: NextRequest, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  exec(`vipsthumbnail ${name}`); // ✗
  execFile('vipsthumbnail', ['--', name]); // ✓
  exec(`vipsthumbnail a.png -s ${Number(request.nextUrl.searchParams.get('size'))}`); // ✓
  return new Response(null);
}

export async function POST(request: Request) {
  const { size, label } = Size.parse(await request.json());
  exec(`vipsthumbnail a.png -o ${size}.png`); // ✓
  exec(`vipsthumbnail a.png -o ${label}.png`); // ✗
  return new Response(null);
}
