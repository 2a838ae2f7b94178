import type { PackageModel } from './model.ts';

/** koa-generic-session: a session cookie whose value is an identifier. */
export const koaGenericSession: PackageModel = {
  package: 'koa-generic-session',
  checked: '2.3.1',
  modules: { 'koa-generic-session': 'session' },
  entities: { session: { call: 'step', members: { default: 'session' } }, step: {} },
  sinks: [
    {
      kind: 'cookie',
      entity: 'session',
      name: { argument: 0, property: ['key'] },
      defaultName: 'koa.sid',
      options: { argument: 0, property: ['cookie'] },
      defaults: { httpOnly: true, secure: 'connection', path: '/' },
      session: true,
      opaque: true,
      proxyTrust: [{ call: 'koa:application.proxy', assigned: true }, { call: 'koa:koa', property: 'proxy' }],
    },
  ],
  stepRoles: [{ entity: 'session', roles: ['session'] }],
};
