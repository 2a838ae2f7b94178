// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';
import fastifyCookie from '@fastify/cookie';
import fastifySession from '@fastify/session';
import secureSession from '@fastify/secure-session';
import { serialize } from 'cookie';

const server = Fastify();
server.register(fastifyCookie);
server.register(fastifySession, { secret: process.env.SESSION_SECRET, cookie: { secure: false, sameSite: 'lax' } }); // ✗
server.register(fastifySession, { secret: process.env.SESSION_SECRET, cookie: { secure: true, sameSite: 'lax' } }); // ✓

const other = Fastify();
other.register(fastifyCookie);
other.register(secureSession, { key: process.env.SESSION_KEY, cookie: { path: '/' } }); // ✗ – not Secure by itself
other.register(secureSession, { key: process.env.SESSION_KEY, cookie: { path: '/', secure: true } }); // ✓

server.post('/login', async (request, reply) => {
  reply.setCookie('sid', request.id, { httpOnly: true, secure: true }); // ✓ – SameSite=Lax by itself
  reply.setCookie('sid', request.id, { secure: true, sameSite: 'lax' }); // ✗
  reply.setCookie('sid', request.id); // ✗
  reply.cookie('sid', request.id, { httpOnly: true, secure: false }); // ✗
  reply.setCookie('theme', 'dark'); // ✓
  reply.clearCookie('sid'); // ✓
  reply.header('Set-Cookie', serialize('session', request.id, { path: '/' })); // ✗
  reply.header('Set-Cookie', serialize('session', request.id, { path: '/', httpOnly: true, secure: true, sameSite: 'lax' })); // ✓
  reply.header('Set-Cookie', fastifyCookie.serialize('sid', request.id, { secure: true })); // ✗
  reply.header('Set-Cookie', fastifyCookie.serialize('sid', request.id, { httpOnly: true, secure: true, sameSite: 'lax' })); // ✓
  reply.header('Set-Cookie', server.serializeCookie('sid', request.id, { secure: true })); // ✗
  return { done: true };
});
