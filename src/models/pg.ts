import { capabilities, type PackageModel, type SqlSink } from './model.ts';

const everything = { proven: [], possible: capabilities };
const count = { proven: [], possible: ['magnitude'] } as const;

const binding = { placeholder: '$n', values: { argument: 1 }, objectProperty: 'values' } as const;

const statement = (entity: string): SqlSink => ({
  kind: 'sql',
  entity,
  text: [{ argument: 0, property: ['text'] }, { argument: 0 }],
  dialect: 'postgres',
  binding,
});

/** node-postgres and the packages of its repository. */
export const pg: PackageModel = {
  package: 'pg',
  checked: '8.23.1 (@types/pg 8.23.1, pg-pool 3.14.0, pg-cursor 2.22.0, pg-query-stream 4.17.0)',
  errorDetails: ['detail', 'hint', 'where', 'internalQuery', 'schema', 'table', 'column', 'dataType', 'constraint', 'file', 'routine'],
  modules: { pg: 'pg', 'pg-pool': 'Pool', 'pg-cursor': 'Cursor', 'pg-query-stream': 'QueryStream' },
  entities: {
    pg: {
      members: {
        default: 'pg', native: 'pg', Pool: 'Pool', Client: 'Client', ClientBase: 'Client', PoolClient: 'Client', Query: 'Query',
        QueryResult: 'Result', QueryArrayResult: 'Result', escapeLiteral: 'escapeLiteral', escapeIdentifier: 'escapeIdentifier',
      },
    },
    Pool: { members: { default: 'Pool' }, new: 'pool', callbacks: [{ argument: 0, property: 'onConnect', role: 'connectListener' }] },
    Client: { new: 'client' },
    Query: { new: 'submitted' },
    Cursor: { members: { default: 'Cursor' }, new: 'cursor' },
    QueryStream: { members: { default: 'QueryStream' }, new: 'stream' },
    Result: { new: 'result' },
    pool: { members: { connect: 'pool.connect', query: 'query' } },
    'pool.connect': { call: 'client', callbacks: [{ argument: 'last', role: 'connectCallback' }] },
    client: {
      members: {
        connect: 'client.connect', query: 'query', escapeLiteral: 'escapeLiteral', escapeIdentifier: 'escapeIdentifier',
      },
    },
    'client.connect': { call: 'client', callbacks: [{ argument: 'last', role: 'connectCallback' }] },
    query: { call: 'result', callbacks: [{ argument: 'last', role: 'queryCallback' }] },
    submitted: {},
    cursor: { members: { read: 'cursor.read' } },
    'cursor.read': { call: 'rows', callbacks: [{ argument: 'last', role: 'readCallback' }] },
    stream: { elements: 'row' },
    result: { members: { rows: 'rows', rowCount: 'result.rowCount' }, title: 'the query result' },
    rows: { elements: 'row', members: { length: 'result.rowCount' }, title: 'the rows of the query' },
    row: { title: 'a row of the database' },
    'result.rowCount': {},
    connectCallback: { parameters: [null, 'client'], thrown: 0 },
    connectListener: { parameters: ['client'] },
    queryCallback: { parameters: [null, 'result'], thrown: 0 },
    readCallback: { parameters: [null, 'rows', 'result'], thrown: 0 },
    escapeLiteral: {},
    escapeIdentifier: {},
  },
  sources: [
    { entity: 'rows', origin: 'stored', value: everything },
    { entity: 'row', origin: 'stored', value: everything },
    { entity: 'result.rowCount', origin: 'stored', value: count },
  ],
  sinks: [statement('query'), statement('Query'), statement('Cursor'), statement('QueryStream')],
  propagators: [
    { entity: 'escapeLiteral', inputs: [0], how: 'content', removes: ['object', 'array', 'magnitude'], escapes: 'sql-literal' },
    { entity: 'escapeIdentifier', inputs: [0], how: 'content', removes: ['object', 'array', 'magnitude'], escapes: 'sql-identifier' },
  ],
  // pg-connection-string 2.14.1
  tls: [
    { form: 'option', option: 'ssl', skips: 'certificate', off: ['no-verify'], on: 'true', authority: 'ssl.ca', absent: 'cleartext' },
    { form: 'parameter', parameter: 'sslmode', skips: 'certificate', off: ['no-verify'], instead: 'sslmode=verify-full' },
    { form: 'parameter', parameter: 'ssl', skips: 'certificate', off: ['no-verify'], instead: 'ssl=true' },
    {
      form: 'parameter', parameter: 'sslmode', skips: 'certificate', off: ['require', 'prefer'], instead: 'sslmode=verify-full',
      with: { parameter: 'uselibpqcompat', value: 'true' },
    },
  ],
};
