import type { PackageModel } from './model.ts';
import { firstOr, requestTargets } from './request-rows.ts';

const calls = ['get', 'head', 'post', 'put', 'patch', 'del', 'delete'];

/** request, and the clients that took over its options. */
export const request: PackageModel = {
  package: 'request',
  checked: '2.88.2',
  modules: { request: 'request' },
  entities: { request: { members: { default: 'request', ...Object.fromEntries(calls.map((name) => [name, 'called'])) } }, called: {} },
  sinks: requestTargets(['request', 'called'], firstOr(['url', 'uri'])),
  tls: [{ form: 'option', option: 'strictSSL', skips: 'certificate', off: [false], on: 'true', authority: 'ca' }],
};
