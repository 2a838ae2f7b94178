// filename: app/login/actions.ts
// @ts-nocheck: the packages are not installed.
'use server';

import { cookies } from 'next/headers';
import { NextResponse } from 'next/server';
import { createToken } from '@/lib/tokens';

export async function logIn(form) {
  const token = await createToken(form.get('email'));
  (await cookies()).set('session', token); // ✗ – only Path=/ is sent
  (await cookies()).set('session', token, { httpOnly: true, secure: true, sameSite: 'lax' }); // ✓
  const store = await cookies();
  store.set({ name: 'session', value: token, httpOnly: true }); // ✗
  store.set({ name: 'session', value: token, httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' }); // ✓
  store.set('session', '', { maxAge: 0 }); // ✓ – taken away
  store.set('theme', form.get('theme')); // ✓ – no session
}

export async function answer(user) {
  const token = await createToken(user);
  const response = NextResponse.json({ ok: true });
  response.cookies.set('access_token', token, { secure: true, sameSite: 'strict' }); // ✗ – scripts can read it
  response.cookies.set('access_token', token, { httpOnly: true, secure: true, sameSite: 'strict' }).set('theme', 'dark'); // ✓
  const redirected = NextResponse.redirect(new URL('/', process.env.ORIGIN));
  redirected.cookies.set('session', token); // ✗
  const passed = NextResponse.next();
  passed.cookies.set('session', token, { httpOnly: true, secure: true, sameSite: 'lax' }); // ✓
  const made = new NextResponse(null, { status: 204 });
  made.cookies.set({ name: 'sid', value: token, secure: false }); // ✗
  made.headers.append('Set-Cookie', `sid=${token}; Path=/`); // ✗
  return [response, redirected, passed, made];
}
