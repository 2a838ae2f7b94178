// filename: app/api/settings/route.ts
// @ts-nocheck: the packages are not installed.
import { NextResponse } from 'next/server';

export async function POST(request) {
  const settings = {};
  const { section, key, value } = await request.json();
  settings[Number(section)][key] = value; // ✓
  settings[section][key] = value; // ✗
  if (section === '__proto__' || section === 'constructor' || section === 'prototype') return NextResponse.json({}, { status: 400 });
  settings[section].name = value; // ✓
  return NextResponse.json(settings);
}
