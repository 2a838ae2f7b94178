import type { PackageModel } from './model.ts';
import { found, foundSources, listed, named, statements, textIn } from './sql-rows.ts';

/** The driver of Cassandra. Without `prepare` it guesses the type of a value. With `sslOptions` it does not verify by default. */
export const cassandraDriver: PackageModel = {
  package: 'cassandra-driver',
  checked: '4.10.0',
  modules: { 'cassandra-driver': 'cassandra' },
  entities: {
    ...found,
    cassandra: { members: { default: 'cassandra', Client: 'Client' } },
    Client: { new: 'client' },
    client: { members: { ...named('execute eachRow stream', 'execute'), batch: 'batch' } },
    execute: { call: 'result' },
    batch: {},
    result: { members: { rows: 'rows', first: 'first', rowLength: 'count' } },
    first: { call: 'row' },
  },
  sources: foundSources,
  sinks: [
    ...statements(['execute'], 'standard', { ...listed, typed: true }, { language: 'CQL' }),
    ...statements(['batch'], 'standard', undefined, { text: textIn('query'), language: 'CQL' }),
  ],
  tls: [
    {
      form: 'option', option: 'rejectUnauthorized', skips: 'certificate', off: [false], on: 'true', authority: 'ca', absent: 'unchecked',
      in: { calls: ['Client'], options: { argument: 0, property: ['sslOptions'] } },
    },
  ],
};
