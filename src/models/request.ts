import type { PackageModel } from './model.ts';
import { firstOr, requestTargets } from './request-rows.ts';

const calls = ['get', 'head', 'post', 'put', 'patch', 'del', 'delete'];

/** request, and the clients that took over its options. */
export const request: PackageModel = {
  package: 'request',
  checked: '2.88.2',
  modules: { request: 'request', 'request-promise': 'request', 'request-promise-native': 'request', 'postman-request': 'request' },
  entities: { request: { members: { default: 'request', defaults: 'defaults', ...Object.fromEntries(calls.map((name) => [name, 'called'])) } }, defaults: { call: 'request' }, called: {} },
  sinks: requestTargets(['request', 'called'], firstOr(['url', 'uri'])),
  tls: [{ form: 'option', option: 'strictSSL', skips: 'certificate', off: [false], on: 'true', authority: 'ca' }],
};
