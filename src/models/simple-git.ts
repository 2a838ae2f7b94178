import type { CommandSink, PackageModel } from './model.ts';

const methods = ['raw', 'clone', 'mirror', 'fetch', 'pull', 'push', 'checkout', 'listRemote'];

/** It starts git without a shell, and refuses some options that start programs, but not all that write files. */
export const simpleGit: PackageModel = {
  package: 'simple-git',
  checked: '4.0.2',
  modules: { 'simple-git': 'simpleGit', 'simple-git/promise': 'simpleGit' },
  entities: {
    simpleGit: { call: 'git', members: { simpleGit: 'simpleGit', gitP: 'simpleGit' } },
    git: { members: Object.fromEntries(methods.map((name) => [name, name])) },
    ...Object.fromEntries(methods.map((name) => [name, { call: 'this' }])),
  },
  sinks: methods.map((entity): CommandSink => ({ kind: 'command', entity, form: 'arguments', program: 'git', values: [], rest: 0, needs: ['dash'], contained: true })),
};
