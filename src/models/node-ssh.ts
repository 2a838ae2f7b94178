import type { PackageModel } from './model.ts';
import { shellLine } from './node-command-rows.ts';
import { hosts } from './request-rows.ts';

/** `exec` quotes its list of arguments with shell-escape; its first argument is a line all the same. */
export const nodeSsh: PackageModel = {
  package: 'node-ssh',
  checked: '13.2.1',
  modules: { 'node-ssh': 'nodeSsh' },
  entities: { nodeSsh: { members: { NodeSSH: 'NodeSSH' } }, NodeSSH: { new: 'instance' }, instance: { members: { execCommand: 'line', exec: 'line', connect: 'connect' } }, line: {}, connect: {} },
  sinks: [shellLine('line'), hosts('connect', [{ argument: 0, property: ['host'] }])],
};
