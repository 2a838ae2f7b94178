// @ts-nocheck: the packages are not installed.
// packages: pg@^8.0.0
import { Pool } from 'pg';

const pool = new Pool();

type Range = readonly [first: number, last?: number];

export function findOne(...args: [number, string]) {
  pool.query(`SELECT id FROM users WHERE id = ${args[0]}`); // ✓ ts
  pool.query(`SELECT id FROM users WHERE name = '${args[1]}'`); // ✗
}

export function findPage(...[name, limit]: [name: string, limit: number]) {
  pool.query(`SELECT id FROM users WHERE name = $1 LIMIT ${limit}`, [name]); // ✓ ts
  pool.query(`SELECT id FROM users WHERE name = '${name}'`); // ✗
}

export function findRange([first, last]: Range) {
  pool.query(`SELECT id FROM users WHERE id BETWEEN ${first} AND ${last}`); // ✓ ts
}

export function findNamed([name, ...ids]: [string, ...number[]]) {
  pool.query(`SELECT id FROM users WHERE name = '${name}'`); // ✗
}
