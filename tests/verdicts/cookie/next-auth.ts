// @ts-nocheck: the packages are not installed.
import NextAuth from 'next-auth';

export const plain = NextAuth({ providers: [] }); // ✓ – HttpOnly, Lax, and Secure with https

export const open = NextAuth({
  providers: [],
  cookies: {
    sessionToken: { name: 'session', options: { httpOnly: false, sameSite: 'lax', path: '/', secure: true } }, // ✗
  },
});

export const closed = NextAuth({
  providers: [],
  cookies: {
    sessionToken: { name: '__Secure-session', options: { httpOnly: true, sameSite: 'lax', path: '/', secure: true } }, // ✓
  },
});
