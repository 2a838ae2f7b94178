import type { CommandSink, PackageModel } from './model.ts';

const contained = ['raw', 'clone', 'mirror', 'fetch', 'pull', 'push', 'checkout', 'listRemote'];
const writing = ['log', 'show', 'diff', 'diffSummary'];
const methods = [...contained, ...writing];
/** Commands of git 2 with options that name a file to write; archive also starts a program. */
const exposed = ['log', 'show', 'diff', 'diff-tree', 'diff-index', 'diff-files', 'range-diff', 'format-patch', 'shortlog', 'rev-list', 'archive'];

/** It starts git without a shell, and refuses options that start programs (`--upload-pack`, `-c`), but none that write files (`--output`). */
export const simpleGit: PackageModel = {
  package: 'simple-git',
  checked: '4.0.2',
  modules: { 'simple-git': 'simpleGit', 'simple-git/promise': 'simpleGit' },
  entities: {
    simpleGit: { call: 'git', members: { simpleGit: 'simpleGit', gitP: 'simpleGit' } },
    git: { members: Object.fromEntries(methods.map((name) => [name, name])) },
    ...Object.fromEntries(methods.map((name) => [name, { call: 'this' }])),
  },
  sinks: methods.map((entity): CommandSink => ({
    kind: 'command', entity, form: 'arguments', program: 'git', values: [], rest: 0, needs: ['dash'],
    ...(writing.includes(entity) ? {} : { contained: true }), ...(entity === 'raw' ? { exposed } : {}),
  })),
};
