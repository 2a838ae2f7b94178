// filename: pages/orders.tsx
// @ts-nocheck: the packages are not installed.
import type { GetServerSideProps } from 'next';
import { Pool } from 'pg';

const pool = new Pool();

export const getServerSideProps = async ({ query, params, req }) => {
  await pool.query(`SELECT * FROM orders WHERE name = '${query.name}'`); // ✗
  await pool.query(`SELECT * FROM orders WHERE id = '${params.id}'`); // ✗
  await pool.query(`SELECT * FROM orders WHERE tenant = '${req.cookies.tenant}'`); // ✗
  const { rows } = await pool.query('SELECT * FROM orders WHERE name = $1', [query.name]); // ✓
  return { props: { rows } };
};

export const typed: GetServerSideProps = async (context) => {
  const { rows } = await pool.query(`SELECT * FROM orders WHERE name = '${context.query.name}'`); // ✗
  return { props: { rows } };
};
