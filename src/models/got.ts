import type { PackageModel } from './model.ts';
import { firstOr, requestTargets } from './request-rows.ts';

const calls = ['get', 'post', 'put', 'patch', 'head', 'delete', 'stream', 'paginate'];
const members = Object.fromEntries(calls.map((name) => [name, 'request']));

/** `options` of its errors hold the headers and the body of the request. */
export const got: PackageModel = {
  package: 'got',
  checked: '14.6.6',
  errorDetails: ['options', 'request'],
  modules: { got: 'got' },
  entities: {
    got: { call: 'response', members: { ...members, default: 'got', got: 'got', extend: 'extend' } },
    extend: { call: 'got' },
    request: { call: 'response' },
    response: {},
  },
  sinks: [...requestTargets(['got', 'request'], [...firstOr(['url']), { argument: 1, property: ['prefixUrl'] }]), ...requestTargets(['extend'], [{ argument: 0, property: ['prefixUrl'] }], 0)],
};
