// filename: app/orders/actions.ts
// @ts-nocheck: the packages are not installed.
'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { Pool } from 'pg';

const pool = new Pool();

export async function find(name: string) {
  const { rows } = await pool.query(`SELECT * FROM orders WHERE name = '${name}'`); // ✗ – a type does not check what the browser sends
  return rows;
}

export async function rename(previous, form: FormData) {
  await pool.query(`UPDATE orders SET name = '${form.get('name')}' WHERE id = 1`); // ✗
  await pool.query('UPDATE orders SET name = $1 WHERE id = 1', [form.get('name')]); // ✓
}

export async function renameUntyped(previous, form) {
  const name = form.get('name');
  await pool.query(`UPDATE orders SET name = '${name}' WHERE id = 1`); // ✗
}

export const list = async ({ state, limit }) => {
  await pool.query(`SELECT * FROM orders WHERE state = '${state}'`); // ✗
  await pool.query(`SELECT * FROM orders LIMIT ${Math.trunc(Number(limit) || 10)}`); // ✓
};

export async function show(id: string) {
  if (!/^\d+$/.test(id)) redirect('/orders');
  return pool.query(`SELECT * FROM orders WHERE id = ${id}`); // ✓ – redirect() does not return
}

export async function mine() {
  const team = (await cookies()).get('team')?.value;
  return pool.query(`SELECT * FROM orders WHERE team = '${team}'`); // ✗
}

function internal(id) {
  return pool.query(`SELECT * FROM orders WHERE id = '${id}'`); // ✓ – the only caller is here, and a function that is not exported is no action
}

export async function latest() {
  return internal('latest');
}
