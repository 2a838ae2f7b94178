// filename: src/app/api/run/route.ts
// @ts-nocheck: the packages are not installed.
import type { NextRequest } from 'next/server';
import { z } from 'zod';

const Input = z.object({ chart: z.enum(['bar', 'line']), formula: z.string() });

export async function GET(request: NextRequest) {
  const name = request.nextUrl.searchParams.get('widget');
  const widget = await import(`@/widgets/${name}`); // ✗
  return Response.json(widget.meta);
}

export async function POST(request: Request) {
  const { chart, formula } = Input.parse(await request.json());
  const { draw } = await import(`@/charts/${chart}`); // ✓
  return Response.json(draw(eval(formula))); // ✗
}
