import type { PackageModel } from './model.ts';
import { found, foundSources, listed, statements } from './sql-rows.ts';

/** The driver of PlanetScale: values are written into the text in the client. */
export const planetscaleDatabase: PackageModel = {
  package: '@planetscale/database',
  checked: '1.20.2',
  modules: { '@planetscale/database': 'planetscale' },
  entities: {
    ...found,
    planetscale: { members: { connect: 'connect', Client: 'Client', Connection: 'Client' } },
    connect: { call: 'connection' },
    Client: { new: 'connection' },
    connection: { members: { execute: 'execute', connection: 'connect', transaction: 'transaction' } },
    transaction: { callbacks: [{ argument: 0, role: 'transactionCallback' }] },
    transactionCallback: { parameters: ['connection'] },
    execute: { call: 'result' },
    result: { members: { rows: 'rows' } },
  },
  sources: foundSources,
  sinks: statements(['execute'], 'mysql', { ...listed, readsLiterals: true }),
};
