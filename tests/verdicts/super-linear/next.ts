// filename: app/api/text/route.ts
// @ts-nocheck: the packages are not installed.
import { NextResponse } from 'next/server';

export async function POST(request) {
  const { text } = await request.json();
  const exponential = /^(\d+,?)+$/.test(text); // ✗
  const quadratic = text.replace(/\/+$/, ''); // ✗
  const linear = text.replace(/\//g, ''); // ✓
  const short = text.slice(0, 100).replace(/\/+$/, ''); // ✓
  return NextResponse.json({ exponential, quadratic, linear, short });
}
