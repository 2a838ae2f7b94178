import { written } from './filter-text-rows.ts';
import { elasticQuery, filteredAt, given } from './filter-rows.ts';
import type { FilterTextSink, PackageModel, Position } from './model.ts';
import { named } from './sql-rows.ts';

const at = (...property: readonly string[]): Position => ({ argument: 0, property });

/** `query_string` and `q` read a language of their own, `match` and `term` read values, `script` is code. The body was an object of its own up to version 8. */
export const elasticsearch: PackageModel = {
  package: '@elastic/elasticsearch',
  checked: '9.4.3',
  modules: { '@elastic/elasticsearch': 'elasticsearch', '@opensearch-project/opensearch': 'elasticsearch' },
  types: { Client: 'client' },
  entities: {
    elasticsearch: { members: { Client: 'Client' } },
    Client: { new: 'client' },
    client: { members: { ...named('search count deleteByQuery updateByQuery', 'search'), ...named('update putScript', 'update') } },
    search: {},
    update: {},
  },
  sinks: [
    ...[['query'], ['post_filter'], ['body', 'query'], ['body', 'post_filter']].map((path): FilterTextSink => ({ ...written('lucene', 'search', at(...path)), below: ['query_string', 'query'] })), written('lucene', 'search', at('q')),
    ...[['query'], ['post_filter'], ['body', 'query'], ['body', 'post_filter']].map((path) => filteredAt(elasticQuery, 'search', at(...path))),
    ...[['query', 'script', 'script'], ['query', 'script_score', 'script'], ['query', 'function_score', 'script_score', 'script']].map((path) => given('search', at(...path, 'source'), 'code')),
    ...['search', 'update'].flatMap((entity) => [['script', 'source'], ['script'], ['body', 'script', 'source']].map((path) => given(entity, at(...path), 'code'))),
  ],
};
