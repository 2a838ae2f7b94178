import type { PackageModel, SqlBinding } from './model.ts';
import { found, foundSources, named, statements } from './sql-rows.ts';

const methods = 'any each many manyOrNone map multi none one oneOrNone query result';

/** Values are written into the text in the client; `$1` between quotes is a value, too. */
const binding: SqlBinding = {
  placeholder: '$n', values: { argument: 1 }, readsLiterals: true,
  unquoted: /\$(?:([1-9]\d*)|[{(<[/]\s*([\w$.]+))(?:(\^|:raw)|#|:value)(?:\s*[})>\]/])?/g,
};

/** pg-promise: tasks and transactions have the methods of the database. */
export const pgPromise: PackageModel = {
  package: 'pg-promise',
  checked: '12.7.1',
  errorDetails: ['query', 'detail', 'hint', 'where', 'table', 'constraint'],
  modules: { 'pg-promise': 'pgPromise' },
  entities: {
    ...found,
    pgPromise: { call: 'main', members: { default: 'pgPromise', as: 'as' } },
    main: { call: 'database', members: { as: 'as' } },
    database: { members: { ...named(methods, 'query'), multiResult: 'multiResult', connect: 'connect', ...named('task taskIf tx txIf', 'task') } },
    connect: { call: 'database' },
    query: { call: 'rows' },
    multiResult: { call: 'rows' },
    task: { callbacks: [{ argument: 'last', role: 'taskCallback' }] },
    taskCallback: { parameters: ['database'] },
    as: { members: { format: 'format', text: 'literal', json: 'literal', csv: 'literal', name: 'name', value: 'value' } },
    format: {},
    literal: {},
    name: {},
    value: {},
  },
  types: { IMain: 'main', IDatabase: 'database', ITask: 'database', IBaseProtocol: 'database' },
  sources: foundSources,
  sinks: statements(['query', 'multiResult', 'format'], 'postgres', binding),
  propagators: [
    // The text is judged at `format` itself; what comes out is a finished statement.
    { entity: 'format', inputs: [0], how: 'content', removes: 'all' },
    { entity: 'literal', inputs: [0], how: 'content', removes: ['object', 'array', 'magnitude'], escapes: 'sql-literal' },
    { entity: 'name', inputs: [0], how: 'content', removes: ['object', 'array', 'magnitude'], escapes: 'sql-identifier' },
    { entity: 'value', inputs: [0], how: 'content', removes: ['object', 'array', 'magnitude'], escapes: 'sql-quotes-doubled' },
  ],
};
