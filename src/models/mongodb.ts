import { filtered, filteredAt, given, mongo } from './filter-rows.ts';
import { capabilities, identifierLike, text, type ModelWriteSink, type NoSqlSink, type PackageModel } from './model.ts';

const everything = { proven: [], possible: capabilities };

const written = (entity: string, argument: number): ModelWriteSink => ({ kind: 'model-write', entity, value: { argument } });
/** An update names its fields below an operator; a replacement or pipeline is the argument itself. */
const updated = (entity: string): readonly ModelWriteSink[] => [
  written(entity, 1),
  { kind: 'model-write', entity, value: { argument: 1, property: ['$set'] } },
  { kind: 'model-write', entity, value: { argument: 1, property: ['$setOnInsert'] } },
];

/** The MongoDB driver. */
export const mongodb: PackageModel = {
  package: 'mongodb',
  checked: '7.9.0',
  errorDetails: ['errorResponse', 'keyPattern', 'keyValue', 'errInfo', 'writeErrors', 'reason'],
  modules: { mongodb: 'mongodb' },
  entities: {
    mongodb: {
      members: { default: 'mongodb', MongoClient: 'MongoClient', Db: 'Db', Collection: 'Collection', ObjectId: 'ObjectId', FindCursor: 'Cursor', AggregationCursor: 'Cursor' },
    },
    MongoClient: { new: 'client', members: { connect: 'connect' } },
    Db: { new: 'db' },
    Collection: { new: 'collection' },
    Cursor: { new: 'cursor' },
    ObjectId: { new: 'objectId', members: { createFromHexString: 'ObjectId.create', createFromBase64: 'ObjectId.create', isValid: 'ObjectId.isValid' } },
    'ObjectId.create': { call: 'objectId' },
    'ObjectId.isValid': {},
    objectId: {},
    connect: { call: 'client' },
    client: { members: { db: 'client.db', connect: 'connect' } },
    'client.db': { call: 'db' },
    db: { members: { collection: 'db.collection', createCollection: 'db.collection', aggregate: 'aggregate', watch: 'watch', command: 'command', admin: 'db.admin' } },
    'db.admin': { call: 'admin' },
    admin: { members: { command: 'command' } },
    command: { call: 'row' },
    'db.collection': { call: 'collection' },
    collection: {
      members: {
        insertOne: 'insertOne', insertMany: 'insertMany', replaceOne: 'replaceOne', updateOne: 'updateOne', updateMany: 'updateMany',
        findOneAndUpdate: 'findOneAndUpdate', findOneAndReplace: 'findOneAndReplace', findOne: 'findOne', findOneAndDelete: 'findOneAndDelete',
        find: 'find', aggregate: 'aggregate', distinct: 'distinct', deleteOne: 'deleteOne', deleteMany: 'deleteMany', watch: 'watch',
        countDocuments: 'countDocuments', count: 'countDocuments', bulkWrite: 'bulkWrite', mapReduce: 'mapReduce',
      },
    },
    insertOne: {},
    insertMany: {},
    replaceOne: {},
    updateOne: {},
    updateMany: {},
    findOneAndUpdate: { call: 'row' },
    findOneAndReplace: { call: 'row' },
    findOne: { call: 'row' },
    findOneAndDelete: { call: 'row' },
    find: { call: 'cursor' },
    aggregate: { call: 'cursor' },
    deleteOne: {},
    deleteMany: {},
    countDocuments: {},
    bulkWrite: {},
    watch: {},
    // Before version 5.
    mapReduce: {},
    distinct: { call: 'rows' },
    cursor: {
      elements: 'row',
      members: {
        '*': 'chained', toArray: 'toArray', next: 'cursor.next', tryNext: 'cursor.next', stream: 'toArray', hasNext: 'hasNext',
        filter: 'cursor.filter', sort: 'cursor.sort', project: 'cursor.project',
      },
    },
    chained: { call: 'this' },
    'cursor.filter': { call: 'this' },
    'cursor.sort': { call: 'this' },
    'cursor.project': { call: 'this' },
    'cursor.next': { call: 'row' },
    hasNext: {},
    toArray: { call: 'rows' },
    rows: { elements: 'row', title: 'the documents of the query' },
    row: { title: 'a document of the database' },
  },
  sources: [
    { entity: 'rows', origin: 'stored', value: everything },
    { entity: 'row', origin: 'stored', value: everything },
  ],
  sinks: [
    written('insertOne', 0), { ...written('insertMany', 0), list: true }, written('replaceOne', 1), written('findOneAndReplace', 1),
    ...updated('updateOne'), ...updated('updateMany'), ...updated('findOneAndUpdate'),
    ...[
      'find', 'findOne', 'findOneAndUpdate', 'findOneAndReplace', 'findOneAndDelete', 'updateOne', 'updateMany', 'replaceOne', 'deleteOne', 'deleteMany',
      'countDocuments', 'cursor.filter',
    ].map((entity) => filtered(mongo, entity, 0)),
    filtered(mongo, 'distinct', 1), filtered(mongo, 'aggregate', 0, 'pipeline'), filtered(mongo, 'watch', 0, 'pipeline'),
    filtered(mongo, 'bulkWrite', 0, 'operations'), filtered(mongo, 'mapReduce', 0, 'code'), filtered(mongo, 'mapReduce', 1, 'code'),
    filtered(mongo, 'cursor.sort', 0, 'selection'), filtered(mongo, 'cursor.project', 0, 'selection'),
    // The commands of the server by their fields: find, aggregate, count, distinct, findAndModify, update, delete, mapReduce; eval up to server 4.0.
    given('command', { argument: 0 }, 'command'),
    ...['filter', 'query'].map((name) => filteredAt(mongo, 'command', { argument: 0, property: [name] })), filteredAt(mongo, 'command', { argument: 0, property: ['pipeline'] }, 'pipeline'),
    ...['updates', 'deletes'].map((name): NoSqlSink => ({ ...filteredAt(mongo, 'command', { argument: 0, property: [name] }), each: ['q'] })),
    ...['eval', '$eval', 'map', 'reduce', 'finalize'].map((name) => given('command', { argument: 0, property: [name] }, 'code')),
    ...['find', 'findOne'].flatMap((entity) => ['projection', 'sort'].map((option) => filteredAt(mongo, entity, { argument: 1, property: [option] }, 'selection'))),
  ],
  propagators: [
    { entity: 'ObjectId', inputs: [0], how: 'content', leaves: identifierLike },
    { entity: 'ObjectId.create', inputs: [0], how: 'content', leaves: identifierLike },
  ],
  // Of objects it takes those alone that have an `id`: the server refuses operators beside it. Any text of 12 characters passes before 6.
  guards: [{ entity: 'ObjectId.isValid', argument: 0, leaves: { package: 'mongodb', majors: { 4: { proven: text }, 5: { proven: text }, 6: { proven: identifierLike }, 7: { proven: identifierLike } } } }],
  // `sslValidate` is in 3.7.4 to 5.9.2 and gone in 6; mongoose hands all of them on.
  tls: [
    { form: 'option', option: 'tlsAllowInvalidCertificates', skips: 'certificate', off: [true], on: 'false', authority: 'tlsCAFile' },
    { form: 'option', option: 'tlsInsecure', skips: 'certificate', off: [true], on: 'false', authority: 'tlsCAFile' },
    { form: 'option', option: 'tlsAllowInvalidHostnames', skips: 'host-name', off: [true], on: 'false', authority: 'tlsCAFile' },
    { form: 'option', option: 'sslValidate', skips: 'certificate', off: [false], on: 'true', authority: 'sslCA' },
    { form: 'parameter', parameter: 'tlsAllowInvalidCertificates', skips: 'certificate', off: ['true'], instead: 'tls=true' },
    { form: 'parameter', parameter: 'tlsInsecure', skips: 'certificate', off: ['true'], instead: 'tls=true' },
    { form: 'parameter', parameter: 'tlsAllowInvalidHostnames', skips: 'host-name', off: ['true'], instead: 'tls=true' },
    { form: 'parameter', parameter: 'sslValidate', skips: 'certificate', off: ['false'], instead: 'sslValidate=true' },
  ],
};
