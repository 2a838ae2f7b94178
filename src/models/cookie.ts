import type { CookieSink, PackageModel } from './model.ts';

const off = { httpOnly: false, secure: false } as const;

/** `serialize(name, value, options)` of versions 0.x and 1.x. */
const positional = (entity: string): CookieSink => ({
  kind: 'cookie', entity, name: { argument: 0 }, value: { argument: 1 }, options: { argument: 2 }, defaults: off,
});
/** `stringifySetCookie({ name, value, … })` of versions 1.1 and 2.x. */
const whole = (entity: string): CookieSink => ({
  kind: 'cookie',
  entity,
  name: { argument: 0, property: ['name'] },
  value: { argument: 0, property: ['value'] },
  options: { argument: 0 },
  defaults: off,
});

/** cookie: writes `Set-Cookie` headers. */
export const cookie: PackageModel = {
  package: 'cookie',
  checked: '2.0.2, 1.1.1 and 0.7.2',
  modules: { cookie: 'cookie' },
  entities: {
    cookie: {
      members: {
        default: 'cookie', serialize: 'serialize', stringifySetCookie: 'stringifySetCookie', parse: 'parse', parseCookie: 'parse',
        parseSetCookie: 'parseSetCookie',
      },
    },
    serialize: {},
    stringifySetCookie: {},
    parse: {},
    parseSetCookie: {},
  },
  // The form that the first argument fits best is taken, in this order.
  sinks: [whole('serialize'), positional('serialize'), whole('stringifySetCookie'), positional('stringifySetCookie')],
  propagators: [
    { entity: 'parse', inputs: [0], how: 'same' },
    { entity: 'parseSetCookie', inputs: [0], how: 'same' },
  ],
};
