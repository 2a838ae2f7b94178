// filename: app/api/session/route.ts
// @ts-nocheck: the packages are not installed.
import { getIronSession } from 'iron-session';
import { cookies } from 'next/headers';

const password = process.env.SESSION_PASSWORD;
const plain = { cookieName: 'shop', password };
const open = { cookieName: 'shop', password, cookieOptions: { httpOnly: false } }; // ✗

export async function GET(request) {
  const session = await getIronSession(await cookies(), plain); // ✓ – HttpOnly, Secure and SameSite=Lax without being asked
  const other = await getIronSession(await cookies(), { cookieName: 'shop', password, cookieOptions: { secure: false } }); // ✗
  const response = new Response();
  await getIronSession(request, response, open);
  await getIronSession(request, response, { cookieName: 'shop', password, cookieOptions: { secure: process.env.NODE_ENV === 'production' } }); // ✓
  return Response.json([session.user, other.user]);
}
