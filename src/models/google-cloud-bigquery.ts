import type { PackageModel } from './model.ts';
import { found, foundSources, named, statements, textIn } from './sql-rows.ts';

/** Parameters are `@name` or `?`, and stand beside the text in `params`. */
export const googleCloudBigquery: PackageModel = {
  package: '@google-cloud/bigquery',
  checked: '8.3.1',
  modules: { '@google-cloud/bigquery': 'bigquery' },
  types: { BigQuery: 'client', Dataset: 'client' },
  entities: {
    ...found,
    bigquery: { members: { BigQuery: 'BigQuery' } },
    BigQuery: { new: 'client' },
    client: { members: { ...named('query createQueryJob createQueryStream', 'query'), dataset: 'dataset' } },
    dataset: { call: 'client' },
    query: { call: 'answer' },
    answer: { elements: ['rows', null] },
  },
  sources: foundSources,
  sinks: statements(['query'], 'standard', { placeholder: '@name', objectProperty: 'params', typed: true }, { text: textIn('query') }),
};
