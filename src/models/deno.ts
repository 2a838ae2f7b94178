import type { PackageModel } from './model.ts';
import { startedProgram } from './node-command-rows.ts';

/** The global of Deno. */
export const deno: PackageModel = {
  package: 'deno',
  checked: '2.5',
  globals: { Deno: 'Deno' },
  entities: { Deno: { members: { Command: 'Command' } }, Command: {} },
  sinks: [{ ...startedProgram('fork'), entity: 'Command', list: { argument: 1, property: ['args'] } }],
};
