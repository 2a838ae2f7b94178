// @ts-nocheck: the packages are not installed.
// What is no guard leaves a route beside a guarded one as it is.
import Fastify from 'fastify';
import auth from '@fastify/auth';
import basicAuth from '@fastify/basic-auth';
import bearerAuth from '@fastify/bearer-auth';
import csrf from '@fastify/csrf-protection';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import jwt from '@fastify/jwt';
import multipart from '@fastify/multipart';
import fastifyPassport from '@fastify/passport';
import rateLimit from '@fastify/rate-limit';
import sensible from '@fastify/sensible';
import statics from '@fastify/static';
import swagger from '@fastify/swagger';
import view from '@fastify/view';
import { authenticate } from './guards';
import * as notes from './notes';

const server = Fastify();

server.register(async (instance) => {
  instance.register(auth);
  instance.register(basicAuth, {});
  instance.register(csrf);
  instance.register(formbody);
  instance.register(helmet);
  instance.register(jwt, { secret: process.env.SECRET });
  instance.register(multipart);
  instance.register(rateLimit);
  instance.register(sensible);
  instance.register(statics, { root: '/srv/notes' });
  instance.register(swagger);
  instance.register(view, {});
  instance.register(fastifyPassport.initialize());
  instance.register(fastifyPassport.secureSession());
  instance.get('/notes/:id', { onRequest: [authenticate] }, notes.show); // ✓
  instance.delete('/notes/:id', notes.remove); // ✗ – its sibling is guarded
});

server.register(async (instance) => {
  instance.register(bearerAuth, { keys: new Set([process.env.KEY]) });
  instance.get('/keys/:id', notes.show); // ✓
  instance.delete('/keys/:id', notes.remove); // ✓
});

server.register(async (instance) => {
  instance.get('/tags/:id', { preValidation: fastifyPassport.authenticate('jwt') }, notes.show); // ✓
  instance.delete('/tags/:id', { preValidation: fastifyPassport.authenticate('jwt') }, notes.remove); // ✓
  instance.put('/tags/:id', notes.update); // ✗
});

server.post('/feedback', notes.create); // ?
