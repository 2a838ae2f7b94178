import type { PackageModel } from './model.ts';
import { firstOr, requestTargets } from './request-rows.ts';

const calls = ['request', 'get', 'delete', 'head', 'options', 'post', 'put', 'patch', 'postForm', 'putForm', 'patchForm'];
const members = Object.fromEntries(calls.map((name) => [name, 'request']));

/** `toJSON()` of its errors writes the stack and the whole configuration, with the headers and the body of the request. */
export const axios: PackageModel = {
  package: 'axios',
  checked: '1.21.1',
  errorDetails: ['config', 'request'],
  modules: { axios: 'axios' },
  entities: {
    axios: { call: 'response', members: { ...members, default: 'axios', create: 'create' } },
    create: { call: 'instance' },
    instance: { call: 'response', members },
    request: { call: 'response' },
    response: {},
  },
  // An absolute URL in `url` replaces `baseURL`, unless `allowAbsoluteUrls` is off.
  sinks: [...requestTargets(['axios', 'instance', 'request'], firstOr(['url', 'baseURL'])), ...requestTargets(['create'], [{ argument: 0, property: ['baseURL'] }], 0)],
};
