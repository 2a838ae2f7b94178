// filename: src/app/api/preview/route.ts
// @ts-nocheck: the packages are not installed.
import type { NextRequest } from 'next/server';
import ejs from 'ejs';
import { z } from 'zod';

const Input = z.object({ name: z.string().regex(/^[a-z]+$/), text: z.string() });

export async function GET(request: NextRequest) {
  return new Response(ejs.render(`Hi ${request.nextUrl.searchParams.get('name')}`)); // ✗
}

export async function POST(request: Request) {
  const { name, text } = Input.parse(await request.json());
  const safe = ejs.render(`Hi ${name}`); // ✓
  return new Response(safe + ejs.render(text)); // ✗
}
