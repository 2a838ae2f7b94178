import { written } from './filter-text-rows.ts';
import type { PackageModel } from './model.ts';

/** `query_string` reads a language of its own, `match` and `term` read values. */
export const elasticsearch: PackageModel = {
  package: '@elastic/elasticsearch',
  checked: '9.4.3',
  modules: { '@elastic/elasticsearch': 'elasticsearch' },
  entities: {
    elasticsearch: { members: { Client: 'Client' } },
    Client: { new: 'client' },
    client: { members: { search: 'search', count: 'search', deleteByQuery: 'search', updateByQuery: 'search' } },
    search: {},
  },
  sinks: [written('lucene', 'search', { argument: 0, property: ['query', 'query_string', 'query'] }), written('lucene', 'search', { argument: 0, property: ['q'] })],
};
