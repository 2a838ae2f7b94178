import type { PackageModel } from './model.ts';

/** express-session: a session cookie whose value is a signed identifier. */
export const expressSession: PackageModel = {
  package: 'express-session',
  checked: '1.19.0 (@types/express-session 1.19.0)',
  modules: { 'express-session': 'session' },
  entities: {
    session: { call: 'middleware', members: { default: 'session', Store: 'Store', MemoryStore: 'Store', Cookie: 'Cookie', Session: 'Session' } },
    middleware: { title: 'the session middleware' },
    Store: {},
    Cookie: {},
    Session: {},
  },
  sinks: [
    {
      kind: 'cookie',
      entity: 'session',
      name: { argument: 0, property: ['name'] },
      defaultName: 'connect.sid',
      options: { argument: 0, property: ['cookie'] },
      defaults: { httpOnly: true, secure: false, path: '/' },
      session: true,
      secureAuto: true,
      opaque: true,
      proxyTrust: [
        { call: 'express:application.set', key: 'trust proxy' },
        { call: 'express-session:session', property: 'proxy' },
      ],
    },
  ],
  stepRoles: [{ entity: 'session', roles: ['session'] }, { entity: 'middleware', roles: ['session'] }],
};
