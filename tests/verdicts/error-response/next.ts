// filename: app/api/notes/route.ts
// @ts-nocheck: the packages are not installed.
import { PrismaClient } from '@prisma/client';
import { NextResponse } from 'next/server';
import { Pool } from 'pg';
import { withSession } from '@/lib/session';

const pool = new Pool();
const prisma = new PrismaClient();

export async function GET() {
  try {
    const { rows } = await pool.query('SELECT id, title FROM notes');
    return NextResponse.json(rows);
  } catch (error) {
    return NextResponse.json({ error: error.stack }, { status: 500 }); // ✗
  }
}

export const POST = withSession(async (request) => {
  try {
    const { title } = await request.json();
    await pool.query('INSERT INTO notes (title) VALUES ($1)', [title]);
    return new NextResponse(null, { status: 201 });
  } catch (error) {
    return NextResponse.json({ error }, { status: 500 }); // ✗ – errors of pg hold the statement
  }
});

export async function PUT(request) {
  try {
    const { id, title } = await request.json();
    await prisma.note.update({ where: { id }, data: { title } });
    return NextResponse.json({ ok: true });
  } catch (error) {
    return NextResponse.json({ error: error.message }, { status: 500 }); // ?
  }
}

export async function PATCH() {
  try {
    await pool.query('UPDATE notes SET seen = true');
    return NextResponse.json({ ok: true });
  } catch (error) {
    return new NextResponse(`Failed: ${error.stack}`, { status: 500 }); // ✗
  }
}

export async function DELETE() {
  try {
    await pool.query('DELETE FROM notes');
    return new NextResponse(null, { status: 204 });
  } catch (error) {
    console.error(error);
    return NextResponse.json({ error: 'The notes cannot be deleted' }, { status: 500 }); // ✓
  }
}
