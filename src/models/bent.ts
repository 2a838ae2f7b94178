import type { PackageModel } from './model.ts';
import { first, requestTargets } from './request-rows.ts';

/** bent: a function for one server, behind whose URL addresses are written, or for any. */
export const bent: PackageModel = {
  package: 'bent',
  checked: '7.3.12',
  modules: { bent: 'bent' },
  entities: { bent: { call: 'request', members: { default: 'bent' } }, request: {} },
  sinks: [
    ...requestTargets(['bent'], []).map((row) => ({ ...row, rest: 0 })),
    ...requestTargets(['request'], first).map((row) => ({ ...row, behind: true as const })),
  ],
};
