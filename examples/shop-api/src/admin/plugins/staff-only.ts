import fp from 'fastify-plugin';
import type { FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    authenticate(request: FastifyRequest, reply: FastifyReply): Promise<void>;
    requireManager(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  }
}

declare module '@fastify/secure-session' {
  interface SessionData {
    staffId: number;
    role: 'clerk' | 'manager';
  }
}

export const staffOnly = fp(async (app) => {
  app.decorate('authenticate', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!request.session.get('staffId')) return reply.code(401).send({ error: 'Please sign in.' });
  });
  app.decorate('requireManager', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.session.get('role') !== 'manager') return reply.code(403).send({ error: 'For managers only.' });
  });
});
