import type { CookieSink, PackageModel } from './model.ts';

const cookie: CookieSink = {
  kind: 'cookie',
  entity: 'fastify:instance.register',
  plugin: '@fastify/secure-session:plugin',
  name: { argument: 1, property: ['cookieName'] },
  defaultName: 'session',
  options: { argument: 1, property: ['cookie'] },
  defaults: { httpOnly: true, secure: false, sameSite: 'lax' },
  session: true,
  secureAuto: true,
  opaque: true,
  proxyTrust: [{ call: 'fastify:fastify', property: 'trustProxy' }],
};

/** @fastify/secure-session: the session itself, encrypted, in a cookie; HttpOnly and Lax by default, not Secure. */
export const fastifySecureSession: PackageModel = {
  package: '@fastify/secure-session',
  checked: '8.4.0',
  modules: { '@fastify/secure-session': 'plugin' },
  entities: {
    plugin: { members: { default: 'plugin', fastifySecureSession: 'plugin' }, title: 'the session plugin' },
  },
  // `cookieOptions` is read before `cookie`.
  sinks: [cookie, { ...cookie, options: { argument: 1, property: ['cookieOptions'] } }],
  stepRoles: [{ entity: 'plugin', roles: ['session'] }],
};
