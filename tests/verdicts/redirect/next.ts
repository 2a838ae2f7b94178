// @ts-nocheck: the packages are not installed.
// filename: app/login/route.ts
import { permanentRedirect, redirect } from 'next/navigation';
import { NextRequest, NextResponse } from 'next/server';

export async function GET(request: NextRequest) {
  const next = request.nextUrl.searchParams.get('next') ?? '/';
  if (request.headers.get('x-old')) return NextResponse.redirect(new URL(next, request.url)); // ✗
  if (request.headers.get('x-login')) return NextResponse.redirect(new URL('/login', request.url)); // ✓
  if (request.headers.get('x-next')) return NextResponse.redirect(new URL(`/login?next=${next}`, request.url)); // ✓
  if (request.headers.get('x-page')) return Response.redirect(next); // ✗
  if (request.headers.get('x-header')) return new Response(null, { status: 302, headers: { Location: next } }); // ✗
  if (request.headers.get('x-other')) return new NextResponse(null, { status: 302, headers: { location: next } }); // ✗
  const headers = new Headers();
  headers.set('Location', next); // ✗
  if (request.headers.get('x-moved')) permanentRedirect(next); // ✗
  if (['/home', '/profile'].includes(next)) redirect(next); // ✓
  const url = request.nextUrl.clone();
  url.pathname = '/login';
  if (request.headers.get('x-clone')) return NextResponse.redirect(url); // ✓
  redirect(next); // ✗
}
