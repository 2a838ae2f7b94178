import type { PackageModel } from './model.ts';

/** hono-sessions: a session cookie that is set with the options given, and with nothing more. */
export const honoSessions: PackageModel = {
  package: 'hono-sessions',
  checked: '0.8.1',
  modules: { 'hono-sessions': 'sessions' },
  entities: {
    sessions: { members: { sessionMiddleware: 'sessionMiddleware', CookieStore: 'CookieStore', MemoryStore: 'CookieStore' } },
    sessionMiddleware: { call: 'hono:handler' },
    CookieStore: {},
  },
  sinks: [{
    kind: 'cookie', entity: 'sessionMiddleware', name: { argument: 0, property: ['sessionCookieName'] }, defaultName: 'session',
    options: { argument: 0, property: ['cookieOptions'] }, defaults: { httpOnly: false, secure: false, path: '/' }, session: true, opaque: true, prefixedBy: 'prefix',
  }],
  stepRoles: [{ entity: 'sessionMiddleware', roles: ['session'] }],
};
