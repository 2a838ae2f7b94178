import type { CookieSink, PackageModel } from './model.ts';

const sink = (entity: string): CookieSink => ({
  kind: 'cookie',
  entity,
  name: { argument: 0 },
  value: { argument: 1 },
  options: { argument: 2 },
  defaults: { httpOnly: false, secure: false, sameSite: 'lax' },
  secureAuto: true,
  proxyTrust: [{ call: 'fastify:fastify', property: 'trustProxy' }],
  defaultsFrom: { call: 'fastify:instance.register', plugin: '@fastify/cookie:plugin', options: { argument: 1, property: ['parseOptions'] } },
});

/** @fastify/cookie: `reply.setCookie` and its alias `reply.cookie`. */
export const fastifyCookie: PackageModel = {
  package: '@fastify/cookie',
  checked: '11.1.5',
  modules: { '@fastify/cookie': 'plugin' },
  entities: {
    plugin: {
      members: { default: 'plugin', fastifyCookie: 'plugin', serialize: 'serialize', parse: 'parse', sign: 'sign', unsign: 'unsign' },
      title: 'the cookie plugin',
    },
    serialize: {},
    parse: {},
    sign: {},
    unsign: {},
  },
  sinks: [
    sink('fastify:reply.setCookie'),
    sink('fastify:reply.cookie'),
    ...['serialize', 'fastify:instance.serializeCookie'].map((entity): CookieSink => (
      { kind: 'cookie', entity, name: { argument: 0 }, value: { argument: 1 }, options: { argument: 2 }, defaults: { httpOnly: false, secure: false } }
    )),
  ],
  propagators: [{ entity: 'parse', inputs: [0], how: 'same' }],
  stepRoles: [{ entity: 'plugin', roles: ['neutral'] }],
};
