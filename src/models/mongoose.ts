import { filtered, filteredAt, mongo } from './filter-rows.ts';
import { capabilities, identifierLike, text, type EntityRow, type FilterReading, type ModelWriteSink, type NoSqlSink, type PackageModel } from './model.ts';

const everything = { proven: [], possible: capabilities };

const written = (entity: string, argument: number): ModelWriteSink => ({ kind: 'model-write', entity, value: { argument } });
/** Mongoose casts an update without operators to `$set`. */
const updated = (entity: string, argument = 1): readonly ModelWriteSink[] => [
  written(entity, argument),
  { kind: 'model-write', entity, value: { argument, property: ['$set'] } },
  { kind: 'model-write', entity, value: { argument, property: ['$setOnInsert'] } },
];

/** Casting to the schema keeps operators; `sanitizeFilter` takes away those in the place of values (lib/helpers/query/sanitizeFilter.js). */
const query = (entity: string, argument: number, reads: FilterReading = 'filter', options = 2): NoSqlSink =>
  filtered(mongo, entity, argument, reads, {
    listsAreOperators: true, sanitizedBy: { option: 'sanitizeFilter', options: { argument: options }, chained: 'setOptions', configuring: 'set' },
  });

/** Members of a query that yield the query: awaited, it is what it finds. */
const chained = [
  'all', 'allowDiskUse', 'batchSize', 'box', 'circle', 'collation', 'comment', 'distinct', 'elemMatch', 'exec', 'exists', 'gt',
  'gte', 'hint', 'in', 'limit', 'lt', 'lte', 'maxTimeMS', 'mod', 'ne', 'near', 'nin', 'orFail', 'projection', 'read',
  'session', 'setOptions', 'size', 'skip', 'slice', 'transform', 'within',
];
/** Those that are given a filter, a list of them, the value of a field, a pattern, or say which fields are shown. */
const chainedSinks = ['and', 'or', 'nor', 'where', '$where', 'equals', 'regex', 'select', 'sort', 'find', 'findOne'] as const;
const queryMembers = {
  ...Object.fromEntries(chained.map((name) => [name, 'chained'])), ...Object.fromEntries(chainedSinks.map((name) => [name, `query.${name}`])), populate: 'populate',
};

const finders: Readonly<Record<string, EntityRow>> = {
  findById: { call: 'document', common: true },
  findByIdAndUpdate: { call: 'document', distinctive: true },
  findByIdAndDelete: { call: 'document', distinctive: true },
  // Before version 8.
  findByIdAndRemove: { call: 'document', distinctive: true },
  findOneAndRemove: { call: 'document', distinctive: true },
  findOne: { call: 'document', common: true },
  findOneAndUpdate: { call: 'document', rare: true },
  findOneAndReplace: { call: 'document', rare: true },
  findOneAndDelete: { call: 'document', rare: true },
  find: { call: 'documents' },
  where: { call: 'documents' },
  $where: { call: 'documents' },
  aggregate: { call: 'rows' },
  distinct: { call: 'rows' },
  exists: { call: 'row' },
  deleteOne: { common: true },
  deleteMany: { common: true },
  countDocuments: { common: true },
  // Before version 8.
  count: {},
  bulkWrite: {},
};

/** Mongoose. A model is the class that `model()` makes; a query and the document it finds are one entity. */
export const mongoose: PackageModel = {
  package: 'mongoose',
  checked: '9.12.1',
  errorDetails: ['keyPattern', 'keyValue', 'errorResponse'],
  modules: { mongoose: 'mongoose' },
  entities: {
    mongoose: {
      members: {
        default: 'mongoose', mongoose: 'mongoose', Mongoose: 'Mongoose', model: 'model', models: 'models', Model: 'Model', Schema: 'Schema',
        connection: 'connection', createConnection: 'createConnection', Connection: 'Connection', Types: 'Types', set: 'set',
        trusted: 'trusted', sanitizeFilter: 'sanitizeFilter',
        Document: 'Document', HydratedDocument: 'Document', isValidObjectId: 'isValidObjectId', isObjectIdOrHexString: 'isObjectIdOrHexString',
      },
    },
    Mongoose: { new: 'mongoose' },
    set: {},
    trusted: {},
    sanitizeFilter: {},
    model: { call: 'Model', fields: { argument: 1 } },
    models: { members: { '*': 'Model' } },
    Schema: { new: 'schema', fields: { argument: 0 }, members: { Types: 'Types' } },
    schema: {},
    createConnection: { call: 'connection' },
    Connection: { new: 'connection' },
    connection: {
      members: {
        model: 'model', models: 'models', db: 'mongodb:db', collection: 'mongodb:db.collection',
        asPromise: 'createConnection',
      },
    },
    Types: { members: { ObjectId: 'ObjectId' } },
    ObjectId: { new: 'objectId', call: 'objectId', members: { createFromHexString: 'ObjectId.create', isValid: 'isValidObjectId' } },
    'ObjectId.create': { call: 'objectId' },
    objectId: {},
    isValidObjectId: {}, isObjectIdOrHexString: {},
    Model: {
      new: 'document',
      call: 'document',
      members: {
        create: 'create', insertOne: 'create', insertMany: 'insertMany', updateOne: 'updateOne', updateMany: 'updateMany', replaceOne: 'replaceOne',
        hydrate: 'hydrate', discriminator: 'model', ...Object.fromEntries(Object.keys(finders).map((name) => [name, name])),
      },
    },
    Document: { new: 'document' },
    create: { call: 'document' },
    insertMany: { call: 'documents' },
    updateOne: { common: true },
    updateMany: { common: true },
    replaceOne: {},
    hydrate: { call: 'document' },
    ...finders,
    chained: { call: 'this' },
    ...Object.fromEntries(chainedSinks.map((name): [string, EntityRow] => [`query.${name}`, { call: 'this' }])),
    populate: { call: 'this', distinctive: true },
    lean: { call: 'row' },
    'lean.all': { call: 'rows' },
    document: {
      record: true,
      title: 'a document of the database',
      members: {
        ...queryMembers, lean: 'lean', set: 'document.set', $set: 'document.set', overwrite: 'document.set', updateOne: 'document.updateOne',
        replaceOne: 'document.set', save: 'chained', toObject: 'lean', toJSON: 'lean',
      },
    },
    documents: { elements: 'document', members: { ...queryMembers, lean: 'lean.all' }, title: 'the documents of the query' },
    'document.set': { call: 'this' },
    'document.updateOne': {},
    row: { title: 'a document of the database', members: queryMembers },
    rows: { elements: 'row', title: 'the documents of the query', members: queryMembers },
  },
  sources: [
    { entity: 'document', origin: 'stored', value: everything },
    { entity: 'documents', origin: 'stored', value: everything },
    { entity: 'row', origin: 'stored', value: everything },
    { entity: 'rows', origin: 'stored', value: everything },
  ],
  sinks: [
    written('Model', 0), written('create', 0), { ...written('insertMany', 0), list: true }, written('replaceOne', 1), written('findOneAndReplace', 1),
    ...updated('updateOne'), ...updated('updateMany'), ...updated('findOneAndUpdate'), ...updated('findByIdAndUpdate'),
    ...updated('document.updateOne', 0), written('document.set', 0),
    ...['find', 'findOne', 'findOneAndUpdate', 'findOneAndReplace', 'updateOne', 'updateMany', 'replaceOne', 'where', 'query.where', 'query.find', 'query.findOne'].map((entity) => query(entity, 0)),
    ...['findOneAndDelete', 'findOneAndRemove', 'deleteOne', 'deleteMany', 'countDocuments', 'count', 'exists'].map((entity) => query(entity, 0, 'filter', 1)),
    query('distinct', 1), query('aggregate', 0, 'pipeline'), query('bulkWrite', 0, 'operations'), query('$where', 0, 'code'), query('query.$where', 0, 'code'),
    ...['findById', 'findByIdAndUpdate', 'findByIdAndDelete', 'findByIdAndRemove'].map((entity) => query(entity, 0, 'value')),
    ...['query.and', 'query.or', 'query.nor'].map((entity) => query(entity, 0, 'filters')), query('query.equals', 0, 'value'), query('where', 1, 'value'), query('query.where', 1, 'value'),
    { kind: 'matched-pattern', entity: 'Schema', values: [{ argument: 0 }], below: ['match'], needs: [] },
    { kind: 'regexp', entity: 'query.regex', values: [{ argument: 0 }, { argument: 1 }], needs: ['pattern'] },
    query('query.sort', 0, 'selection'), query('query.select', 0, 'hidden-fields'), query('populate', 0, 'selection'),
    ...['find', 'findOne', 'findById'].flatMap((entity) => [query(entity, 1, 'hidden-fields'), filteredAt(mongo, entity, { argument: 2, property: ['sort'] }, 'selection')]),
  ],
  propagators: [
    { entity: 'ObjectId', inputs: [0], how: 'content', leaves: identifierLike },
    { entity: 'ObjectId.create', inputs: [0], how: 'content', leaves: identifierLike },
    { entity: 'sanitizeFilter', inputs: [0], how: 'same', removes: ['object'] },
  ],
  // Of objects they take those alone that have an `id`, and no operators beside it: mongoose and the server refuse both together. Any text of
  // 12 characters passes before 8.
  guards: [
    { entity: 'isValidObjectId', argument: 0, leaves: { package: 'mongoose', majors: { 6: { proven: text }, 7: { proven: text }, 8: { proven: identifierLike }, 9: { proven: identifierLike } } } },
    { entity: 'isObjectIdOrHexString', argument: 0, leaves: identifierLike },
  ],
  types: { Model: 'Model', Connection: 'connection', Document: 'document', HydratedDocument: 'document' },
};
