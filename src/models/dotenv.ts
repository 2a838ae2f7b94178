import { pathSinks } from './fs-rows.ts';
import type { PackageModel } from './model.ts';

/** dotenv: the file of which it makes the environment. */
export const dotenv: PackageModel = {
  package: 'dotenv',
  checked: '18.0.10',
  modules: { dotenv: 'dotenv' },
  entities: { dotenv: { members: { default: 'dotenv', config: 'config', configDotenv: 'config' } }, config: {} },
  sinks: pathSinks(['config'], []).map((row) => ({ ...row, values: [{ argument: 0, property: ['path'] }], several: true })),
};
