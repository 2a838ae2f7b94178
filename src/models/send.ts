import type { PackageModel } from './model.ts';

/** send: it refuses `..` in a path, and an absolute one leads nowhere else with `root` alone. */
export const send: PackageModel = {
  package: 'send',
  checked: '1.2.1',
  modules: { send: 'send' },
  entities: { send: { members: { default: 'send' } } },
  sinks: [
    { kind: 'path', entity: 'send', values: [{ argument: 1 }], needs: ['absolute'], refusesClimbing: true, unlessGiven: [{ argument: 2, property: 'root' }], instead: 'Give `send` the directory as `root`.' },
    { kind: 'path', entity: 'send', values: [{ argument: 2, property: ['root'] }], needs: ['climb', 'absolute'] },
  ],
};
