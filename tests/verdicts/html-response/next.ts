// filename: app/api/posts/[slug]/route.ts
// @ts-nocheck: the packages are not installed.
import { cookies, headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { NextResponse } from 'next/server';
import { escape } from 'html-escaper';
import { withAuth } from '@/lib/auth';

const html = { 'Content-Type': 'text/html; charset=utf-8' };

export async function GET(request, { params }) {
  const { slug } = await params;
  const term = request.nextUrl.searchParams.get('q');
  if (!term) return new NextResponse(`<p>${slug}</p>`, { headers: html }); // ✗
  if (slug === 'plain') return new NextResponse(`<p>${term}</p>`); // ✓ – text/plain
  if (slug === 'data') return NextResponse.json({ term: `<b>${term}</b>` }); // ✓
  if (slug === 'escaped') return new Response(`<p>${escape(term)}</p>`, { headers: html }); // ✓
  if (slug === 'address') return new Response(`<p>${request.nextUrl.pathname}</p>`, { headers: html }); // ✓ – tags are percent-encoded there
  return new Response(`<p>${term}</p>`, { headers: html }); // ✗
}

export const POST = withAuth(async (request, context) => {
  const form = await request.formData();
  const { slug } = await context.params;
  if (form.get('kind') === 'slug') return new Response(`<p>${slug}</p>`, { headers: html }); // ✗
  return new Response(`<p>${form.get('title')}</p>`, { headers: html }); // ✗
});

export const PUT = async (request) => {
  const { title } = await request.json();
  const response = new NextResponse(`<h1>${title}</h1>`); // ✗
  response.headers.set('Content-Type', 'text/html');
  return response;
};

async function handle(request) {
  const theme = (await cookies()).get('theme')?.value;
  const agent = (await headers()).get('user-agent');
  const tags = request.nextUrl.searchParams.getAll('tag');
  const name = request.cookies.get('name')?.value;
  if (theme) return new Response(`<body class="${theme}">`, { headers: html }); // ?
  if (agent) return new Response(`<p>${agent}</p>`, { headers: html }); // ?
  if (name) return new Response(`<p>${name}</p>`, { headers: html }); // ?
  return new Response(`<ul>${tags.map((tag) => `<li>${tag}</li>`).join('')}</ul>`, { headers: html }); // ✗
}

export { handle as PATCH };

export async function DELETE(request, { params }) {
  const { slug } = await params;
  if (!/^[a-z]+$/.test(slug)) notFound();
  return new Response(`<p>${slug}</p>`, { headers: html }); // ✓ – notFound() does not return
}

export async function helper(request, { params }) {
  const { slug } = await params;
  return new Response(`<p>${slug}</p>`, { headers: html }); // ? – no method, so Next does not call it
}
