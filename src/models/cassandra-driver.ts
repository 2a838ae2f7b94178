import type { PackageModel } from './model.ts';

/** The driver of Cassandra: with `sslOptions` it does not verify by default. */
export const cassandraDriver: PackageModel = {
  package: 'cassandra-driver',
  checked: '4.10.0',
  modules: { 'cassandra-driver': 'cassandra' },
  entities: { cassandra: { members: { default: 'cassandra', Client: 'Client' } }, Client: { new: 'client' }, client: {} },
  tls: [
    {
      form: 'option', option: 'rejectUnauthorized', skips: 'certificate', off: [false], on: 'true', authority: 'ca', absent: 'unchecked',
      in: { calls: ['Client'], options: { argument: 0, property: ['sslOptions'] } },
    },
  ],
};
