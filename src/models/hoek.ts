import type { PackageModel } from './model.ts';
import { merged } from './prototype-rows.ts';

/** Deep merges, which keep away from `__proto__` from 4.2.1 and 5.0.3 on; @hapi/hoek does in all versions (tried with 6.2.0, 8.5.0, 9.0.2 and 11.0.0). */
export const hoek: PackageModel = {
  package: 'hoek',
  checked: '6.1.3',
  modules: { hoek: 'hoek' },
  entities: { hoek: { members: { merge: 'merge', applyToDefaults: 'merge' } }, merge: {} },
  sinks: [merged('merge', 1, undefined, ['4.2.1', '5.0.3'])],
};
