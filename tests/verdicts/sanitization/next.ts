// filename: app/api/leave/route.ts
// @ts-nocheck: the packages are not installed.
import { NextResponse } from 'next/server';

export async function GET(request: Request) {
  const to = new URL(request.url).searchParams.get('to') ?? '';
  if (to.indexOf('https://example.com') !== -1) return NextResponse.redirect(to); // ✗
  if (to.startsWith('https://example.org/')) return NextResponse.redirect(to); // ✓
  return NextResponse.json({ to });
}
