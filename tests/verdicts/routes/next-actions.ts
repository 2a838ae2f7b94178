// filename: app/notes/actions.ts
// @ts-nocheck: the packages are not installed.
'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { auth } from '@/lib/auth';
import { authActionClient, plainClient } from '@/lib/safe-action';
import { getCurrentUser, requireUser } from '@/lib/session';
import { notes, Id } from '@/lib/notes';
import { pool } from '@/lib/pool';

export async function removeNote(id) { // ? – no check in sight
  await notes.remove(id);
  await pool.query(`DELETE FROM notes WHERE id = '${id}'`); // ✗ no-sql-injection
}

export async function renameNote(id, name) { // ✓
  const user = await requireUser();
  await notes.rename(id, user.id, name);
}

export async function addNote(form) { // ✓
  const session = await auth.api.getSession({ headers: await headers() });
  if (!session) redirect('/login');
  await notes.add(session.user.id, form.get('text'));
}

export const shareNote = async (id) => { // ✓ – an answer without a status is a refusal all the same
  const user = await getCurrentUser();
  if (!user) return { error: 'Sign in first' };
  await notes.share(id, user.id);
  return { ok: true };
};

export async function pinNote(id) { // ✓
  const user = await getCurrentUser();
  if (user?.role !== 'editor') throw new Error('Not allowed');
  await notes.pin(id);
}

export async function moveNote(id, folder) { // ? – it reads who calls and refuses nobody
  const user = await getCurrentUser();
  await notes.move(id, folder, user?.id);
}

export const archiveNote = authActionClient.inputSchema(Id).action(async ({ parsedInput }) => notes.archive(parsedInput)); // ✓ names
export const restoreNote = plainClient.inputSchema(Id).action(async ({ parsedInput }) => notes.restore(parsedInput)); // ?

export async function login(form) { // ✓ – for everybody
  await notes.logIn(form.get('email'));
}
