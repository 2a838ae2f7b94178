import type { Capability, FilterGrammar, FilterReading, NoSqlSink, Position } from './model.ts';

/** Filters of MongoDB: a name that begins with `$` is an operator. Operators as of server 8. */
export const mongo: FilterGrammar = {
  joins: ['$and', '$or', '$nor'],
  comparisons: /^\$/,
  equality: '$eq',
  negations: ['$not'],
  nested: ['$elemMatch'],
  patterns: ['$regex'],
  code: ['$where', 'body', 'init', 'accumulate', 'merge', 'finalize'],
  expressions: ['$expr'],
  stages: [
    { path: ['$match'], holds: 'filter' }, { path: ['$geoNear', 'query'], holds: 'filter' }, { path: ['$graphLookup', 'restrictSearchWithMatch'], holds: 'filter' },
    { path: ['$lookup', 'pipeline'], holds: 'pipeline' }, { path: ['$unionWith', 'pipeline'], holds: 'pipeline' }, { path: ['$facet'], holds: 'pipelines' },
  ],
  // express-mongo-sanitize 2.2.0 assigns `req.query`, which throws in Express 5.
  cleaners: [
    { package: 'express-mongo-sanitize', below: { framework: 'express', major: 5 } }, { package: '@exortek/express-mongo-sanitize' }, { package: 'koa-mongo-sanitize' },
    { package: '@exortek/fastify-mongo-sanitize' },
  ],
};

/** Filters of Prisma 7. */
export const prismaFilter: FilterGrammar = {
  joins: ['AND', 'OR', 'NOT'],
  comparisons: /^(?:equals|in|notIn|lte?|gte?|contains|startsWith|endsWith|mode|search|has|hasEvery|hasSome|isEmpty|isSet|path|string_(?:contains|starts_with|ends_with)|array_(?:contains|starts_with|ends_with))$/,
  equality: 'equals',
  negations: ['not'],
  nested: ['is', 'isNot', 'some', 'every', 'none'],
  patterns: [],
  code: [],
  expressions: [],
  stages: [],
  cleaners: [],
};

/** What a value must be able to do where it is read so. */
const needs: Readonly<Record<FilterReading, readonly Capability[]>> = {
  'filter': ['object'], 'filters': ['object'], 'value': ['object'], 'pipeline': ['object'], 'operations': ['object'], 'code': ['quote', 'code'],
  'selection': ['object', 'code'], 'hidden-fields': ['object', 'code'], 'values': ['object'],
};

/** A row of a call that is given a filter, or something that is read as `reads` says. */
export function filtered(grammar: FilterGrammar, entity: string, argument: number, reads: FilterReading = 'filter', more: Partial<NoSqlSink> = {}): NoSqlSink {
  return { kind: 'nosql', entity, values: [{ argument }], reads, grammar, needs: needs[reads], ...more };
}

/** The same at an option of an argument. */
export function filteredAt(grammar: FilterGrammar, entity: string, position: Position, reads: FilterReading = 'filter'): NoSqlSink {
  return { kind: 'nosql', entity, values: [position], reads, grammar, needs: needs[reads] };
}
