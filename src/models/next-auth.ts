import type { PackageModel } from './model.ts';

/** next-auth 4 and Auth.js 5: what `cookies` leaves alone is HttpOnly, Lax, and Secure where the site has an address with https. */
export const nextAuth: PackageModel = {
  package: 'next-auth',
  checked: '4.24.15',
  modules: { 'next-auth': 'NextAuth' },
  entities: {
    NextAuth: { members: { default: 'NextAuth' } },
  },
  sinks: [
    {
      kind: 'cookie', entity: 'NextAuth', name: { argument: 0, property: ['cookies', 'sessionToken', 'name'] }, defaultName: 'next-auth.session-token',
      options: { argument: 0, property: ['cookies', 'sessionToken', 'options'] },
      defaults: { httpOnly: true, secure: true, sameSite: 'lax', path: '/' }, session: true, opaque: true,
    },
  ],
};
