/** Rows that the models of SQL libraries have in common. */
import { capabilities, type EntityRow, type ModelWriteSink, type Position, type SourceRow, type SqlBinding, type SqlDialect, type SqlSink, type Values } from './model.ts';

const everything: Values = { proven: [], possible: capabilities };

/** What a query finds: a list of rows, one row, how many there are. */
export const found: Readonly<Record<'rows' | 'row' | 'count', EntityRow>> = {
  rows: { elements: 'row', members: { length: 'count' }, title: 'the rows of the query' },
  row: { title: 'a row of the database' },
  count: {},
};

export const foundSources: readonly SourceRow[] = [
  { entity: 'rows', origin: 'stored', value: everything },
  { entity: 'row', origin: 'stored', value: everything },
  { entity: 'count', origin: 'stored', value: { proven: [], possible: ['magnitude'] } },
];

/** A source that gives whatever has been stored. */
export const stored = (entity: string): SourceRow => ({ entity, origin: 'stored', value: everything });

/** Calls that take the text first, in one dialect. */
export const statements = (entities: readonly string[], dialect: SqlDialect, binding?: SqlBinding, rest: Partial<SqlSink> = {}): readonly SqlSink[] =>
  entities.map((entity): SqlSink => ({ kind: 'sql', entity, text: [{ argument: 0 }], dialect, ...(binding ? { binding } : {}), ...rest }));

/** The text in a property of the first argument, or the first argument. */
export const textIn = (property: string): readonly Position[] => [{ argument: 0, property: [property] }, { argument: 0 }];

/** Values as a list behind the text, in their order or by number. */
export const listed: SqlBinding = { placeholder: '?', values: { argument: 1 } };
export const numbered: SqlBinding = { placeholder: '$n', values: { argument: 1 } };

/** A call that writes the object in an argument to a model. */
export const written = (entity: string, argument = 0, rest: Partial<ModelWriteSink> = {}): ModelWriteSink =>
  ({ kind: 'model-write', entity, value: { argument }, ...rest });

/** The same members for several names. */
export const named = (names: string, entity: string): Readonly<Record<string, string>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, entity]));

/** What a query builder writes before the text of a clause. */
export const before = {
  select: 'SELECT ', join: 'SELECT * FROM t ', on: 'SELECT * FROM t JOIN u ON ', where: 'SELECT * FROM t WHERE ', group: 'SELECT * FROM t GROUP BY ',
  having: 'SELECT a FROM t GROUP BY a HAVING ', order: 'SELECT * FROM t ORDER BY ', from: 'SELECT * FROM ', set: 'UPDATE t SET a = ',
} as const;
