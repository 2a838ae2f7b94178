import type { PackageModel } from './model.ts';
import { named, statements, textIn } from './sql-rows.ts';

/** Cypher: parameters are `$name`, and stand in an object behind the text. Labels and types cannot be parameters. */
export const neo4jDriver: PackageModel = {
  package: 'neo4j-driver',
  checked: '6.3.0',
  modules: { 'neo4j-driver': 'neo4j' },
  types: { Session: 'session', Transaction: 'session', ManagedTransaction: 'session', Driver: 'driver' },
  entities: {
    neo4j: { members: { default: 'neo4j', driver: 'createDriver' } },
    createDriver: { call: 'driver' },
    driver: { members: { session: 'openSession', executeQuery: 'run' } },
    openSession: { call: 'session' },
    session: { members: { run: 'run', beginTransaction: 'openSession', ...named('executeRead executeWrite readTransaction writeTransaction', 'work') } },
    work: { callbacks: [{ argument: 0, role: 'workCallback' }] },
    workCallback: { parameters: ['session'] },
    run: {},
  },
  sinks: statements(['run'], 'cypher', { placeholder: '$name', values: { argument: 1 }, objectProperty: 'parameters', typed: true }, { text: textIn('text'), language: 'Cypher' }),
};
