import { PrismaClient } from '@prisma/client';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

const prisma = new PrismaClient();
const NewMember = z.object({ email: z.email(), name: z.string().max(100) });

export async function staffRoutes(app: FastifyInstance): Promise<void> {
  app.get('/members', { preHandler: [app.authenticate] }, () => prisma.staff.findMany({ select: { id: true, name: true } }));

  app.post('/members', { preHandler: [app.authenticate, app.requireManager] }, async (request, reply) => {
    // safe no-mass-assignment – the schema drops other fields
    const member = await prisma.staff.create({ data: NewMember.parse(request.body) });
    return reply.code(201).send({ id: member.id });
  });

  app.put<{ Params: { id: string } }>('/members/:id', { preHandler: [app.authenticate, app.requireManager] }, async (request, reply) => {
    // dangerous no-mass-assignment – the request can set `role`
    await prisma.staff.update({ where: { id: Number(request.params.id) }, data: { ...(request.body as object), updatedAt: new Date() } });
    return reply.code(204).send();
  });

  app.post<{ Body: { name: string; city: string } }>('/members/search', { preHandler: [app.authenticate, app.requireManager] }, async (request) => {
    const { name, city } = request.body;
    // dangerous no-nosql-injection – `{ "contains": "" }` finds everybody
    const named = await prisma.staff.findMany({ where: { name }, select: { id: true } });
    // safe no-nosql-injection – always a text
    const nearby = await prisma.staff.findMany({ where: { city: String(city) }, select: { id: true } });
    return { named, nearby };
  });

  app.put<{ Params: { area: string; name: string }; Body: { value: string } }>('/preferences/:area/:name', { preHandler: [app.authenticate] }, async (request) => {
    const { area, name } = request.params;
    const preferences: Record<string, Record<string, string>> = { mail: {}, shop: {} };
    // safe no-prototype-pollution – one of the areas that there are
    if (Object.hasOwn(preferences, area)) preferences[area]![name] = request.body.value;
    // dangerous no-prototype-pollution – the area can be `__proto__`
    preferences[area]![name] = request.body.value;
    return preferences;
  });

  app.delete<{ Params: { id: string } }>(
    '/members/:id',
    // dangerous require-route-authorization – the list of guards is empty
    { preHandler: [] },
    async (request, reply) => {
      await prisma.staff.delete({ where: { id: Number(request.params.id) } });
      return reply.code(204).send();
    },
  );

  app.post<{ Body: { email: string; password: string } }>('/login', async (request, reply) => {
    const member = await prisma.staff.findUnique({ where: { email: request.body.email } });
    if (!member) return reply.code(401).send({ error: 'Unknown e-mail address or wrong password.' });
    request.session.set('staffId', member.id);
    // dangerous require-secure-auth-cookie – Secure is on everywhere but in production
    reply.setCookie('staff_token', member.token, { path: '/', httpOnly: true, secure: process.env.NODE_ENV !== 'production' });
    // safe require-secure-auth-cookie – scripts have to read a CSRF token
    reply.setCookie('XSRF-TOKEN', member.csrfToken, { path: '/', secure: true, sameSite: 'strict' });
    return { id: member.id };
  });
}
