import type { PackageModel } from './model.ts';
import { first, requestTargets } from './request-rows.ts';

const calls = ['get', 'head', 'post', 'put', 'patch', 'del', 'delete', 'options'];

const requests = Object.fromEntries(calls.map((name) => [name, 'request']));

/** superagent and supertest. `toJSON()` of a response writes the request with its headers. */
export const superagent: PackageModel = {
  package: 'superagent',
  checked: '10.4.2',
  errorCredentials: ['response'],
  modules: { superagent: 'superagent' },
  entities: { superagent: { members: { default: 'superagent', agent: 'agent', ...requests } }, agent: { call: 'agent.made', new: 'agent.made' }, 'agent.made': { members: requests }, request: {} },
  sinks: [...requestTargets(['superagent'], [{ argument: 0 }, { argument: 1 }]), ...requestTargets(['request'], first)],
  tls: [{ form: 'method', method: 'disableTLSCerts', skips: 'certificate', authority: 'ca' }],
};
