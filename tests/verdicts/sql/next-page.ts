// filename: app/orders/[id]/page.tsx
// @ts-nocheck: the packages are not installed.
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { Pool } from 'pg';

const pool = new Pool();

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ sort?: string }> };

export async function generateMetadata({ params }: Props) {
  const { id } = await params;
  const { rows } = await pool.query(`SELECT title FROM orders WHERE id = '${id}'`); // ✗
  return { title: rows[0].title };
}

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const { sort = 'id' } = await searchParams;
  const forwarded = (await headers()).get('x-tenant');
  const { rows } = await pool.query(`SELECT * FROM items WHERE order_id = $1 ORDER BY ${sort}`, [id]); // ✗
  const { rows: others } = await pool.query(`SELECT * FROM items WHERE tenant = '${forwarded}'`); // ✗
  if (!['id', 'price'].includes(sort)) notFound();
  const { rows: sorted } = await pool.query(`SELECT * FROM items WHERE order_id = $1 ORDER BY ${sort}`, [id]); // ✓

  async function remove(form: FormData) {
    'use server';
    await pool.query(`DELETE FROM items WHERE id = '${form.get('id')}'`); // ✗
  }

  const rename = async (item, name) => {
    'use server';
    await pool.query(`UPDATE items SET name = '${name}' WHERE id = 1`); // ✗
    await pool.query('UPDATE items SET name = $1 WHERE id = $2', [name, item]); // ✓
  };

  return { rows, others, sorted, remove, rename };
}
