// @ts-nocheck: the packages are not installed.
import { initTRPC } from '@trpc/server';
import { Pool } from 'pg';
import { z } from 'zod';
import { publicProcedure, router } from './trpc-base.js';

const db = new Pool();
const t = initTRPC.context().create();
const inTeam = t.procedure.input(z.object({ team: z.string().uuid() }));

export const notes = t.router({
  byTitle: inTeam.input(z.object({ title: z.string(), limit: z.number().int() })).query(async ({ input, ctx }) => {
    await db.query(`SELECT * FROM notes WHERE title = '${input.title}'`); // ✗
    await db.query('SELECT * FROM notes WHERE title = $1', [input.title]); // ✓
    await db.query(`SELECT * FROM notes WHERE team = '${input.team}' LIMIT ${input.limit}`); // ✓
    await db.query(`SELECT * FROM ${ctx.table}`); // ?
  }),
  rename: t.procedure.input((value) => value as { title: string }).mutation((options) => {
    return db.query(`UPDATE notes SET title = ${options.input.title}`); // ✗ – nothing checks it
  }),
  remove: t.procedure.input(z.enum(['all', 'none'])).mutation(({ input }) => db.query(`DELETE FROM notes WHERE kept = '${input}'`)), // ✓
  changes: t.procedure.input(z.string()).subscription(({ input }) => db.query(`LISTEN ${input}`)), // ✗
});

export const logged = t.procedure.use(async ({ getRawInput, next }) => {
  const raw = await getRawInput();
  await db.query(`INSERT INTO calls (name) VALUES (${raw.name})`); // ✗
  await db.query('INSERT INTO calls (name) VALUES ($1)', [raw.name]); // ✓
  return next();
});

export const books = router({
  byTitle: publicProcedure.input(z.object({ title: z.string(), year: z.number() })).query(async ({ input }) => {
    await db.query(`SELECT * FROM books WHERE title = ${input.title}`); // ✗
    await db.query(`SELECT * FROM books WHERE year = ${input.year}`); // ✓
  }),
});
