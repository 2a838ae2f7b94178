// filename: apps/shop/src/app/api/orders/[id]/route.ts
// @ts-nocheck: the packages are not installed.
import { NextRequest } from 'next/server';
import { Pool } from 'pg';
import { z } from 'zod';
import { guard } from '@/lib/guard';

const pool = new Pool();
const Filter = z.object({ state: z.enum(['open', 'paid']) });

export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { rows } = await pool.query(`SELECT * FROM orders WHERE id = '${id}'`); // ✗
  const own = await pool.query('SELECT * FROM orders WHERE id = $1', [id]); // ✓
  const page = Number(request.nextUrl.searchParams.get('page'));
  const paged = await pool.query(`SELECT * FROM orders ORDER BY id LIMIT ${page}`); // ✓ – a number
  return Response.json([rows, own, paged]);
}

// The type of the annotation is written elsewhere: the place says what the second parameter is.
export async function HEAD(_request: Request, context: RouteContext<'/api/orders/[id]'>) {
  const { id } = await context.params;
  await pool.query(`SELECT 1 FROM orders WHERE id = '${id}'`); // ✗
  return new Response(null);
}

export const POST = guard(async (request) => {
  const { state } = await request.json();
  await pool.query(`UPDATE orders SET state = '${state}'`); // ✗
  return Response.json({ ok: true });
});

export const PATCH = guard({ role: 'admin' }, async (request) => {
  const { state } = Filter.parse(await request.json());
  await pool.query(`UPDATE orders SET state = '${state}'`); // ✓ – one of two words
  return Response.json({ ok: true });
});

function withErrors(handler) {
  return async (request, context) => {
    try {
      return await handler(request, context);
    } catch {
      return Response.json({ error: 'failed' }, { status: 500 });
    }
  };
}

async function remove(request, { params }) {
  const { id } = await params;
  await pool.query(`DELETE FROM orders WHERE id = '${id}'`); // ✗
  const ids = new URL(request.url).searchParams.getAll('id');
  await pool.query(`DELETE FROM orders WHERE id IN (${ids.join(',')})`); // ✗
  return new Response(null, { status: 204 });
}

export const DELETE = withErrors(remove);
