// @ts-nocheck: the packages are not installed.
// filename: app/page/route.ts
import DOMPurify from 'isomorphic-dompurify';

export async function GET(request: Request) {
  const text = new URL(request.url).searchParams.get('text') ?? '';
  const page = DOMPurify.sanitize(text, { ADD_TAGS: ['object'] }); // ✗
  const clean = DOMPurify.sanitize(text, { ADD_ATTR: ['title'] }); // ✓
  return new Response(page + clean, { headers: { 'content-type': 'text/html' } });
}
