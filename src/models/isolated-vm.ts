import { codeSink } from './code-rows.ts';
import type { PackageModel } from './model.ts';

/** An isolate of V8 with its own heap: what runs there reaches nothing that it is not given. */
export const isolatedVm: PackageModel = {
  package: 'isolated-vm',
  checked: '5.0.4',
  modules: { 'isolated-vm': 'isolatedVm' },
  entities: {
    isolatedVm: { members: { Isolate: 'Isolate' } },
    Isolate: { new: 'isolate' },
    isolate: { members: { compileScript: 'compile', compileScriptSync: 'compile', compileModule: 'compile', compileModuleSync: 'compile', createContext: 'createContext', createContextSync: 'createContext' } },
    compile: {},
    createContext: { call: 'context' },
    context: { members: { eval: 'compile', evalSync: 'compile', evalClosure: 'compile', evalClosureSync: 'compile' } },
  },
  sinks: [codeSink('compile', { contained: true })],
};
