import type { PackageModel } from './model.ts';
import { shellLine } from './node-command-rows.ts';

/** `exec` quotes its list of arguments with shell-escape; its first argument is a line all the same. */
export const nodeSsh: PackageModel = {
  package: 'node-ssh',
  checked: '13.2.1',
  modules: { 'node-ssh': 'nodeSsh' },
  entities: { nodeSsh: { members: { NodeSSH: 'NodeSSH' } }, NodeSSH: { new: 'instance' }, instance: { members: { execCommand: 'line', exec: 'line' } }, line: {} },
  sinks: [shellLine('line')],
};
