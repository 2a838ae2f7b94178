import type { PackageModel } from './model.ts';

/** cookie-parser: fills `req.cookies` and `req.signedCookies`. */
export const cookieParser: PackageModel = {
  package: 'cookie-parser',
  checked: '1.4.7',
  modules: { 'cookie-parser': 'cookieParser' },
  entities: {
    cookieParser: {
      call: 'middleware',
      members: {
        default: 'cookieParser', JSONCookie: 'JSONCookie', JSONCookies: 'JSONCookies', signedCookie: 'signedCookie', signedCookies: 'signedCookies',
      },
    },
    middleware: { title: 'the cookie parser' },
    JSONCookie: {},
    JSONCookies: {},
    signedCookie: {},
    signedCookies: {},
  },
  propagators: [
    { entity: 'JSONCookie', inputs: [0], how: 'parsed' },
    { entity: 'JSONCookies', inputs: [0], how: 'same' },
  ],
  stepRoles: [{ entity: 'cookieParser', roles: ['neutral'] }, { entity: 'middleware', roles: ['neutral'] }],
};
