// @ts-nocheck: the packages are not installed.
// filename: app/proxy/route.ts
import { NextRequest, NextResponse } from 'next/server';

export async function GET(request: NextRequest) {
  const target = request.nextUrl.searchParams.get('target') ?? '/';
  if (request.headers.get('x-rewrite')) return NextResponse.rewrite(target); // ✗
  if (request.headers.get('x-own')) return NextResponse.rewrite(new URL('/home', request.url)); // ✓
  await fetch(target); // ✗
  return fetch(`https://api.example.com/search?q=${encodeURIComponent(target)}`); // ✓
}
