// @ts-nocheck: the packages are not installed.
import { DurableObject, WorkerEntrypoint } from 'cloudflare:workers';
import type { ExportedHandler } from '@cloudflare/workers-types';

const page = { headers: { 'content-type': 'text/html' } };

export class Room extends DurableObject {
  async fetch(request) {
    const name = new URL(request.url).searchParams.get('name');
    return new Response(`<p>${name}</p>`, page); // ✗
  }

  async describe(name) {
    return new Response(`<p>${name}</p>`, page); // ?
  }
}

export class Gateway extends WorkerEntrypoint {
  async fetch(request) {
    const { name } = await request.json();
    if (name === 'home') return new Response(`<p>${name}</p>`, page); // ✓
    return new Response(`<p>${name}</p>`, page); // ✗
  }
}

export class Cabinet {
  async fetch(request) {
    const { name } = await request.json();
    return new Response(`<p>${name}</p>`, page); // ?
  }
}

export const satisfying = {
  async fetch(incoming) {
    return new Response(await incoming.text(), page); // ✗ ts
  },
} satisfies ExportedHandler<unknown>;

export const annotated: ExportedHandler = {
  async fetch(incoming) {
    return new Response(await incoming.text(), page); // ✗ ts
  },
};
