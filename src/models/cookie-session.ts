import type { PackageModel } from './model.ts';

/** cookie-session: the session itself, signed, in a cookie. `Secure` follows the connection when it is not given. */
export const cookieSession: PackageModel = {
  package: 'cookie-session',
  checked: '2.1.1 (cookies 0.9.2)',
  modules: { 'cookie-session': 'cookieSession' },
  entities: {
    cookieSession: { call: 'middleware', members: { default: 'cookieSession' } },
    middleware: { title: 'the session middleware' },
  },
  sinks: [
    {
      kind: 'cookie',
      entity: 'cookieSession',
      name: { argument: 0, property: ['name'] },
      defaultName: 'session',
      options: { argument: 0 },
      defaults: { httpOnly: true, secure: 'connection', path: '/' },
      // The value is readable JSON: a script may use it, so `opaque` is not said.
      session: true,
      proxyTrust: [
        { call: 'express:application.set', key: 'trust proxy' },
      ],
    },
  ],
  stepRoles: [{ entity: 'cookieSession', roles: ['session'] }, { entity: 'middleware', roles: ['session'] }],
};
