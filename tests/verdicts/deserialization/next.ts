// filename: src/app/api/read/route.ts
// @ts-nocheck: the packages are not installed.
import cryo from 'cryo';

export async function POST(request: Request) {
  const { state } = await request.json();
  return Response.json([cryo.parse(state), JSON.parse(state)]); // ✗
}

export async function PUT() {
  return Response.json(cryo.parse('{}')); // ✓
}
