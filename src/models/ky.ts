import type { PackageModel } from './model.ts';
import { first, requestTargets } from './request-rows.ts';

const calls = ['get', 'post', 'put', 'patch', 'head', 'delete'];

/** ky: what `create` and `extend` make puts its prefix before every address. */
export const ky: PackageModel = {
  package: 'ky',
  checked: '1.14.3',
  modules: { ky: 'ky' },
  entities: {
    ky: { members: { default: 'ky', create: 'create', extend: 'create', ...Object.fromEntries(calls.map((name) => [name, 'request'])) } },
    create: { calls: [{ when: 0, call: 'ky' }, { when: { argument: 0, property: 'prefixUrl', equals: undefined }, call: 'ky' }] }, request: {},
  },
  sinks: [...requestTargets(['ky', 'request'], [...first, { argument: 1, property: ['prefixUrl'] }]), ...requestTargets(['create'], [{ argument: 0, property: ['prefixUrl'] }], 0)],
};
