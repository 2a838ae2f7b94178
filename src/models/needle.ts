import type { PackageModel } from './model.ts';
import { first, requestTargets } from './request-rows.ts';

const calls = ['get', 'head', 'post', 'put', 'patch', 'delete'];

/** needle: with a method as the first argument, or a method of its own. */
export const needle: PackageModel = {
  package: 'needle',
  checked: '3.5.0',
  modules: { needle: 'needle' },
  entities: { needle: { members: { default: 'needle', request: 'needle', ...Object.fromEntries(calls.map((name) => [name, 'request'])) } }, request: {} },
  sinks: [...requestTargets(['needle'], [{ argument: 1 }], 2), ...requestTargets(['request'], first)],
};
