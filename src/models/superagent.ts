import type { PackageModel } from './model.ts';

/** superagent and supertest. */
export const superagent: PackageModel = {
  package: 'superagent',
  checked: '10.4.2',
  entities: {},
  tls: [{ form: 'method', method: 'disableTLSCerts', skips: 'certificate', authority: 'ca' }],
};
