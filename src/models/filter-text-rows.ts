import type { Capability, FilterTextSink, Position } from './model.ts';

/** What a value must be able to do to become more than a value, outside of quotes. */
const needs: Readonly<Record<FilterTextSink['language'], readonly Capability[]>> = {
  ldap: ['pattern'], xpath: ['quote', 'code'], graphql: ['quote', 'code'], postgrest: ['pattern'], lucene: ['pattern', 'code'], dynamodb: ['quote', 'code'],
};

/**
 * A row of a call that is given text in a query language.
 * @param instead what to do instead, a sentence
 */
export function written(language: FilterTextSink['language'], entity: string, position: Position = { argument: 0 }, instead?: string): FilterTextSink {
  return { kind: 'filter', entity, values: [position], language, needs: needs[language], ...(instead === undefined ? {} : { instead }) };
}

/** For filters of libraries that have classes of them. */
export const filterObject = 'Use a filter object such as EqualityFilter, which escapes it.';
