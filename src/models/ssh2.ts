import type { PackageModel } from './model.ts';
import { shellLine } from './node-command-rows.ts';
import { hosts } from './request-rows.ts';

/** The shell of the other machine reads the line. */
export const ssh2: PackageModel = {
  package: 'ssh2',
  checked: '1.17.0',
  modules: { ssh2: 'ssh2' },
  entities: { ssh2: { members: { Client: 'Client' } }, Client: { new: 'client' }, client: { members: { exec: 'exec', connect: 'connect' } }, exec: {}, connect: { call: 'this' } },
  sinks: [shellLine('exec'), hosts('connect', [{ argument: 0, property: ['host'] }])],
};
