import type { PackageModel } from './model.ts';

/** koa-send: keeps a file below `root`, which is the working directory if none is given: all files of the program. */
export const koaSend: PackageModel = {
  package: 'koa-send',
  checked: '5.0.1',
  modules: { 'koa-send': 'send' },
  entities: { send: { members: { default: 'send' } } },
  sinks: [
    { kind: 'path', entity: 'send', values: [{ argument: 1 }], needs: ['segment'], unlessGiven: [{ argument: 2, property: 'root' }], instead: 'Give `koa-send` the directory as `root`.' },
    { kind: 'path', entity: 'send', values: [{ argument: 2, property: ['root'] }], needs: ['climb', 'absolute'] },
  ],
};
