import type { CookieSink, PackageModel } from './model.ts';

/** The session itself, signed, unless a store is given; the cookie's defaults are Koa's. */
const cookie: Omit<CookieSink, 'name' | 'options'> = {
  kind: 'cookie', entity: 'session', defaultName: 'koa.sess', defaults: { httpOnly: true, secure: 'connection', path: '/' }, session: true,
  proxyTrust: [{ call: 'koa:application.proxy', assigned: true }, { call: 'koa:koa', property: 'proxy' }],
};

/** koa-session: `session(options, app)`, and in either order. */
export const koaSession: PackageModel = {
  package: 'koa-session',
  checked: '7.0.2',
  modules: { 'koa-session': 'session' },
  entities: { session: { call: 'step', members: { default: 'session', createSession: 'session' } }, step: {} },
  sinks: [
    { ...cookie, plugin: 'koa:application', name: { argument: 1, property: ['key'] }, options: { argument: 1 } },
    { ...cookie, name: { argument: 0, property: ['key'] }, options: { argument: 0 } },
  ],
  stepRoles: [{ entity: 'session', roles: ['session'] }],
};
