import type { Capability, FilterTextSink, Position } from './model.ts';

/** One word of Lucene has no blank, is no pattern or expression in slashes, refuses nothing by a dash in front, and names no field before a colon. */
const words: readonly Capability[] = ['shell', 'dash', 'absolute', 'segment'];

/** What a value must be able to do to become more than a value, outside of quotes. */
const needs: Readonly<Record<FilterTextSink['language'], readonly Capability[]>> = {
  ldap: ['filter'], xpath: ['quote', 'code'], graphql: ['quote', 'code'], postgrest: ['filter'], lucene: words, dynamodb: ['quote', 'code'],
};

/**
 * A row of a call that is given text in a query language.
 * @param instead what to do instead, a sentence
 */
export function written(language: FilterTextSink['language'], entity: string, position: Position = { argument: 0 }, instead?: string): FilterTextSink {
  return { kind: 'filter', entity, values: [position], language, needs: needs[language], ...(instead === undefined ? {} : { instead }) };
}

/** What ends a value in the name of an entry: `=` is among the delimiters of templates. */
export const entryNameNeeds: readonly Capability[] = ['filter', 'template'];

/** Rows of calls whose first argument is the name of an entry of a directory. */
export function namingEntries(entities: readonly string[]): readonly FilterTextSink[] {
  return entities.map((entity) => ({ ...written('ldap', entity), needs: entryNameNeeds }));
}

/** For filters of libraries that have classes of them. */
export const filterObject = 'Use a filter object such as EqualityFilter, which escapes it.';
