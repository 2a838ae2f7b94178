import type { CookieSink, PackageModel } from './model.ts';

/** @param argument where the options stand: behind the store of cookies, or behind request and response */
const session = (argument: number): CookieSink => ({
  kind: 'cookie', entity: 'getIronSession', name: { argument, property: ['cookieName'] }, options: { argument, property: ['cookieOptions'] },
  defaults: { httpOnly: true, secure: true, sameSite: 'lax', path: '/' }, session: true, opaque: true,
});

/** iron-session 8 and 9: a session in a sealed cookie. */
export const ironSession: PackageModel = {
  package: 'iron-session',
  checked: '8.0.4',
  modules: { 'iron-session': 'iron' },
  entities: {
    iron: { members: { getIronSession: 'getIronSession' } },
    getIronSession: {},
  },
  sinks: [session(1), session(2)],
};
