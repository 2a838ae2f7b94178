import { codeSink } from './code-rows.ts';
import type { PackageModel } from './model.ts';

/** Its sandbox has been left again and again; the project itself says that it is no safe one. */
export const vm2: PackageModel = {
  package: 'vm2',
  checked: '3.12.2',
  modules: { 'vm2': 'vm2' },
  entities: {
    vm2: { members: { VM: 'VM', NodeVM: 'VM', VMScript: 'VMScript' } },
    VM: { new: 'machine' },
    machine: { members: { run: 'machine.run' } },
    'machine.run': {},
    VMScript: {},
  },
  sinks: [codeSink('machine.run'), codeSink('VMScript')],
};
