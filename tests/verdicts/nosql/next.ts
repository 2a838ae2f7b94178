// filename: app/api/members/route.ts
// @ts-nocheck: the packages are not installed.
import { MongoClient } from 'mongodb';
import { NextResponse } from 'next/server';

const members = new MongoClient('mongodb://localhost').db().collection('members');

export async function POST(request) {
  const body = await request.json();
  await members.findOne({ name: request.nextUrl.searchParams.get('name') }); // ✓
  await members.findOne({ name: String(body.name) }); // ✓
  if (typeof body.mail !== 'string') return NextResponse.json({}, { status: 400 });
  await members.findOne({ mail: body.mail }); // ✓
  return NextResponse.json(await members.findOne({ name: body.name })); // ✗
}
