// @ts-nocheck: the packages are not installed.
// filename: middleware.ts
import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';
export function middleware(request: NextRequest) {
  const to = request.nextUrl.searchParams.get('to');
  if (to) return NextResponse.redirect(to); // ✗
  return NextResponse.redirect(new URL('/login', request.url)); // ✓
}
