// filename: app/api/search/route.ts
// @ts-nocheck: the packages are not installed.
import { NextResponse } from 'next/server';
import escapeText from 'escape-string-regexp';

export async function GET(request) {
  const q = request.nextUrl.searchParams.get('q');
  const safe = new RegExp(escapeText(q)); // ✓
  const numbered = new RegExp(`^${Number(q)}$`); // ✓
  return NextResponse.json(new RegExp(q).test('a') || safe.test('a') || numbered.test('a')); // ✗
}
