import type { PackageModel } from './model.ts';
import { found, foundSources, statements } from './sql-rows.ts';

/** The driver of Snowflake. */
export const snowflakeSdk: PackageModel = {
  package: 'snowflake-sdk',
  checked: '3.3.0',
  modules: { 'snowflake-sdk': 'snowflake' },
  entities: {
    ...found,
    snowflake: { members: { default: 'snowflake', createConnection: 'createConnection', createPool: 'createPool' } },
    createConnection: { call: 'connection' },
    createPool: { call: 'pool' },
    pool: { members: { use: 'use', acquire: 'createConnection' } },
    use: { callbacks: [{ argument: 0, role: 'useCallback' }] },
    useCallback: { parameters: ['connection'] },
    connection: { members: { execute: 'execute', connect: 'createConnection' } },
    execute: { callbacks: [{ argument: 0, property: 'complete', role: 'completeCallback' }] },
    completeCallback: { parameters: [null, null, 'rows'], thrown: 0 },
  },
  types: { Connection: 'connection' },
  sources: foundSources,
  sinks: statements(['execute'], 'standard', { placeholder: '?', objectProperty: 'binds', typed: true }, { text: [{ argument: 0, property: ['sqlText'] }] }),
};
