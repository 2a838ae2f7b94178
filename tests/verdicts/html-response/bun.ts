// @ts-nocheck: the packages are not installed.
import type { BunRequest } from 'bun';

const page = { headers: { 'content-type': 'text/html' } };

Bun.serve({
  port: 3000,
  routes: {
    '/notes/:name': (request) => new Response(`<p>${request.params.name}</p>`, page), // ✗ – decoded
    '/notes/:name/text': (request) => new Response(`<p>${request.params.name}</p>`), // ✓ – text/plain
    '/theme': {
      GET: (request) => new Response(`<p>${request.cookies.get('theme')}</p>`, page), // ? – of the visitor's own browser
      POST: async (request) => new Response(`<p>${await request.text()}</p>`, page), // ✗
    },
    '/about': new Response('<p>About</p>', page), // ✓
  },
  async fetch(request) {
    const { name } = await request.json();
    return new Response(`<p>${name}</p>`, page); // ✗
  },
});

export const show = (request: BunRequest) => new Response(`<p>${request.params.name}</p>`, page); // ✗ ts
