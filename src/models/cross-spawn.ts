import type { PackageModel } from './model.ts';
import { startedProgram } from './node-command-rows.ts';

export const crossSpawn: PackageModel = {
  package: 'cross-spawn',
  checked: '7.0.6',
  modules: { 'cross-spawn': 'crossSpawn' },
  entities: { crossSpawn: { members: { spawn: 'crossSpawn', sync: 'sync' } }, sync: {} },
  sinks: ['crossSpawn', 'sync'].map(startedProgram),
};
