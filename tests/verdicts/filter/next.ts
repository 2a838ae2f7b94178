// filename: app/api/find/route.ts
// @ts-nocheck: the packages are not installed.
import { Client, escapeFilter } from 'ldapts';
import { NextResponse } from 'next/server';

const client = new Client({ url: 'ldaps://localhost' });

export async function GET(request) {
  const user = request.nextUrl.searchParams.get('user');
  await client.search('o=x', { filter: escapeFilter`(uid=${user})` }); // ✓
  await client.search('o=x', { filter: `(id=${Number(user)})` }); // ✓
  return NextResponse.json(await client.search('o=x', { filter: `(uid=${user})` })); // ✗
}
