import type { PackageModel } from './model.ts';

/** request, and the clients that took over its options. */
export const request: PackageModel = {
  package: 'request',
  checked: '2.88.2',
  entities: {},
  tls: [{ form: 'option', option: 'strictSSL', skips: 'certificate', off: [false], on: 'true', authority: 'ca' }],
};
