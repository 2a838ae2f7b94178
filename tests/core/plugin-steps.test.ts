import { describe, expect, it } from 'vitest';
import { probeOne } from '../helpers/probe.ts';

/** What a plugin does for the routes of a server, and whether all that it does is known. */
function stepOf(specifier: string): string {
  const code = `import Fastify from 'fastify'; import plugin from '${specifier}';
const server = Fastify();
server.register(plugin, { root: '/srv/public' });
server.get('/', async () => /*?*/1);
server.listen({ port: 3000 });`;
  return probeOne(code, (file) => {
    const [route] = file.routes();
    return `${(route?.steps ?? []).flatMap((step) => [...step.roles]).join(' ')}, ${route?.whole ? 'whole' : 'open'}`;
  });
}

describe('plugins of Fastify as steps', () => {
  const rows: readonly (readonly [specifier: string, expected: string])[] = [
    ['@fastify/formbody', 'body-parser, whole'],
    ['@fastify/multipart', 'body-parser, whole'],
    ['@fastify/sensible', 'neutral, whole'],
    ['@fastify/static', 'static, whole'],
    ['@fastify/swagger', 'neutral, whole'],
    ['@fastify/view', 'neutral, whole'],
    ['@fastify/websocket', 'neutral, whole'],
    ['@fastify/helmet', 'headers, whole'],
    ['some-plugin', ', open'],
  ];
  it.each(rows)('%s', (specifier, expected) => expect(stepOf(specifier)).toBe(expected));
});
