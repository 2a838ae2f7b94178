// filename: app/api/login/route.ts
// @ts-nocheck: the packages are not installed.
import { cookies, headers } from 'next/headers';
import pino from 'pino';

const logger = pino();

export async function POST(request) {
  const { email, password } = await request.json();
  console.log('login', password); // ✗
  logger.info({ account: email.length, password }); // ✗
  console.log(request); // ✗ – with its headers
  logger.info(await headers()); // ✗
  console.log(await cookies()); // ✗
  logger.info({ method: request.method, path: request.nextUrl.pathname }); // ✓
  console.log('login', request.headers.get('user-agent')); // ✓
  return new Response(null, { status: 204 });
}
