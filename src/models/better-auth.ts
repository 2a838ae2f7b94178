import type { CookieSink, PackageModel } from './model.ts';

const session: Omit<CookieSink, 'options'> = {
  kind: 'cookie', entity: 'betterAuth', name: { argument: 0, property: ['advanced', 'cookies', 'session_token', 'name'] }, defaultName: 'better-auth.session_token',
  secureBy: { argument: 0, property: ['advanced', 'useSecureCookies'] },
  defaults: { httpOnly: true, secure: true, sameSite: 'lax', path: '/' }, session: true, opaque: true,
};

/**
 * better-auth 1.7: attributes of one cookie, or of all, and what they leave alone is HttpOnly, Lax, and Secure where the address has https
 * or the program runs in production.
 */
export const betterAuth: PackageModel = {
  package: 'better-auth',
  checked: '1.7.25',
  modules: { 'better-auth': 'better-auth', 'better-auth/minimal': 'better-auth' },
  entities: {
    'better-auth': { members: { betterAuth: 'betterAuth' } },
    betterAuth: {},
  },
  sinks: [
    { ...session, options: { argument: 0, property: ['advanced', 'defaultCookieAttributes'] } },
    { ...session, options: { argument: 0, property: ['advanced', 'cookies', 'session_token', 'attributes'] } },
  ],
};
