import type { CodeSink, EntityRow } from './model.ts';

/** A call whose first argument is the text of a program. */
export function codeSink(entity: string, more: Partial<CodeSink> = {}): CodeSink {
  return { kind: 'code', form: 'code', entity, values: [{ argument: 0 }], needs: ['code', 'quote'], ...more };
}

/** A call whose first argument is the name or path of a module. */
export function moduleSink(entity: string, more: Partial<CodeSink> = {}): CodeSink {
  return { kind: 'code', form: 'module', entity, values: [{ argument: 0 }], needs: ['code', 'climb', 'absolute'], ...more };
}

const contexts = ['runInNewContext', 'runInThisContext', 'runInContext', 'compileFunction'];
const scripts = ['Script', 'SourceTextModule'];

/** What `node:vm`, `node:module` and `node:worker_threads` run and load, read in Node 20.20.2. A context of `node:vm` keeps nothing in. */
export const codeFunctions: Readonly<Record<string, EntityRow>> = {
  vm: { members: Object.fromEntries([...contexts, ...scripts].map((name) => [name, `vm.${name}`])) },
  ...Object.fromEntries([...contexts, ...scripts].map((name) => [`vm.${name}`, {}])),
  moduleModule: { members: { createRequire: 'createRequire' } },
  createRequire: { call: 'require' },
  require: { members: { resolve: 'require.resolve' } },
  'require.resolve': {},
  importMeta: { members: { resolve: 'require.resolve' } },
  workerThreads: { members: { Worker: 'Worker' } },
  Worker: {},
  'process.dlopen': {},
};

export const codeSinks: readonly CodeSink[] = [
  ...[...contexts, ...scripts].map((name) => codeSink(`vm.${name}`, { vm: true })),
  moduleSink('require'),
  moduleSink('require.resolve', { contained: true }),
  moduleSink('process.dlopen', { values: [{ argument: 1 }] }),
  codeSink('Worker', { when: { argument: 1, property: 'eval', equals: true } }),
  moduleSink('Worker', { unless: [{ argument: 1, property: 'eval', equals: true }] }),
];
