import { capabilities, type Capability, type FilterGrammar, type FilterReading, type NoSqlSink, type PackageModel, type Position, type SqlDialect } from './model.ts';

/** Filters of MongoDB: a name that begins with `$` is an operator. Operators as of server 8. */
export const mongo: FilterGrammar = {
  joins: ['$and', '$or', '$nor'],
  comparisons: /^\$/,
  equality: '$eq',
  negations: ['$not'],
  nested: ['$elemMatch'],
  patterns: ['$regex'],
  patternsBelow: [['$regexMatch', 'regex'], ['$regexFind', 'regex'], ['$regexFindAll', 'regex']],
  code: ['$where', 'body', 'init', 'accumulate', 'merge', 'finalize'],
  expressions: ['$expr'],
  stages: [
    { path: ['$match'], holds: 'filter' }, { path: ['$geoNear', 'query'], holds: 'filter' }, { path: ['$graphLookup', 'restrictSearchWithMatch'], holds: 'filter' },
    { path: ['$lookup', 'pipeline'], holds: 'pipeline' }, { path: ['$lookup', 'from'], holds: 'selection' }, { path: ['$unionWith', 'pipeline'], holds: 'pipeline' }, { path: ['$facet'], holds: 'pipelines' },
  ],
  // express-mongo-sanitize 2.2.0 assigns `req.query`, which throws in Express 5.
  cleaners: [
    { package: 'express-mongo-sanitize', call: 'express-mongo-sanitize:middleware', below: { framework: 'express', major: 5 } }, { package: '@exortek/express-mongo-sanitize' }, { package: 'koa-mongo-sanitize' },
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

/** Queries of Elasticsearch 9: what stands under the name of a field is a value, or says how it is compared. */
export const elasticQuery: FilterGrammar = {
  joins: ['bool', 'must', 'must_not', 'should', 'filter', 'nested', 'query', 'constant_score', 'dis_max', 'queries', 'function_score'],
  comparisons: /^/,
  equality: '',
  negations: [],
  nested: [],
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
  'columns': ['object'], 'command': ['code', 'array'], 'words': ['array'],
};

/** A row of a call that is given a filter, or something that is read as `reads` says. */
export function filtered(grammar: FilterGrammar, entity: string, argument: number, reads: FilterReading = 'filter', more: Partial<NoSqlSink> = {}): NoSqlSink {
  return { kind: 'nosql', entity, values: [{ argument }], reads, grammar, needs: needs[reads], ...more };
}

/** The same at an option of an argument. */
export function filteredAt(grammar: FilterGrammar, entity: string, position: Position, reads: FilterReading = 'filter'): NoSqlSink {
  return { kind: 'nosql', entity, values: [position], reads, grammar, needs: needs[reads] };
}

/** A call that is given a command, text that the database runs, or conditions by columns: what has no operators. */
export function given(entity: string, position: Position, reads: Extract<FilterReading, 'code' | 'command' | 'words' | 'columns'>, more: Partial<NoSqlSink> = {}): NoSqlSink {
  return { kind: 'nosql', entity, values: [position], reads, needs: needs[reads], ...(reads === 'columns' || reads === 'words' ? { contained: true } : {}), ...more };
}

/** A call that writes a list of values into the `?` of a text by itself, where an object becomes names and values of its own. */
export function writesObjects(
  entity: string, dialect: SqlDialect, makers: readonly string[], more: Partial<NoSqlSink> = {},
): NoSqlSink {
  return {
    kind: 'nosql', entity, values: [{ argument: 0, property: ['values'] }, { argument: 1 }], reads: 'values', needs: needs.values,
    statement: { text: [{ argument: 0, property: ['sql'] }, { argument: 0 }], dialect }, unlessMade: { calls: makers, property: 'stringifyObjects' }, ...more,
  };
}

const harmless = capabilities.filter((word) => word !== 'object');

/** A call that takes the names of operators out of an object, in place, and returns it. */
export function withoutOperators(entity: string): Pick<PackageModel, 'propagators' | 'guards'> {
  return {
    propagators: [{ entity, inputs: [0], how: 'same', removes: ['object'] }],
    guards: [{ entity, argument: 0, leaves: harmless, asserts: true }],
  };
}
