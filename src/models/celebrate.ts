import type { PackageModel } from './model.ts';

const keys = {
  body: 'body', query: 'query', params: 'params', headers: 'headers', cookies: 'cookies', signedCookies: 'signedCookies',
  BODY: 'body', QUERY: 'query', PARAMS: 'params', HEADERS: 'headers', COOKIES: 'cookies', SIGNEDCOOKIES: 'signedCookies',
};
const parts = {
  schemas: { argument: 0 }, keys, language: 'joi',
  undeclared: [{ option: { argument: 1, property: ['stripUnknown'] }, means: 'strip' }, { option: { argument: 1, property: ['allowUnknown'] }, means: 'keep' }],
} as const;

/** celebrate: checks parts of the request against schemas of joi, and puts what they give in their place. */
export const celebrate: PackageModel = {
  package: 'celebrate',
  checked: '16.0.0',
  modules: { celebrate: 'celebrate' },
  entities: {
    celebrate: { members: { celebrate: 'step', celebrator: 'celebrator', errors: 'errors', Joi: 'joi:joi', Segments: 'segments' } },
    segments: {},
    celebrator: { call: 'step' },
    step: { call: 'middleware' },
    errors: { call: 'middleware' },
    middleware: {},
  },
  stepRoles: [{ entity: 'step', roles: ['validation'], parts }, { entity: 'errors', roles: ['error-handler'] }],
};
