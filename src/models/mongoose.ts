import { capabilities, identifierLike, type EntityRow, type ModelWriteSink, type PackageModel } from './model.ts';

const everything = { proven: [], possible: capabilities };

const written = (entity: string, argument: number): ModelWriteSink => ({ kind: 'model-write', entity, value: { argument } });
/** Mongoose casts an update without operators to `$set`. */
const updated = (entity: string, argument = 1): readonly ModelWriteSink[] => [
  written(entity, argument),
  { kind: 'model-write', entity, value: { argument, property: ['$set'] } },
  { kind: 'model-write', entity, value: { argument, property: ['$setOnInsert'] } },
];

/** Members of a query that yield the query: awaited, it is what it finds. */
const chained = [
  'all', 'allowDiskUse', 'and', 'batchSize', 'box', 'circle', 'collation', 'comment', 'distinct', 'elemMatch', 'equals', 'exec', 'exists', 'gt',
  'gte', 'hint', 'in', 'limit', 'lt', 'lte', 'maxTimeMS', 'mod', 'ne', 'near', 'nin', 'nor', 'or', 'orFail', 'projection', 'read',
  'regex', 'select', 'session', 'setOptions', 'size', 'skip', 'slice', 'sort', 'transform', 'where', 'within',
];
const queryMembers = { ...Object.fromEntries(chained.map((name) => [name, 'chained'])), populate: 'populate' };

const finders: Readonly<Record<string, EntityRow>> = {
  findById: { call: 'document' },
  findByIdAndUpdate: { call: 'document', distinctive: true },
  findByIdAndDelete: { call: 'document', distinctive: true },
  // Before version 8.
  findByIdAndRemove: { call: 'document', distinctive: true },
  findOneAndRemove: { call: 'document', distinctive: true },
  findOne: { call: 'document' },
  findOneAndUpdate: { call: 'document', rare: true },
  findOneAndReplace: { call: 'document', rare: true },
  findOneAndDelete: { call: 'document', rare: true },
  find: { call: 'documents' },
  where: { call: 'documents' },
  aggregate: { call: 'rows' },
  distinct: { call: 'rows' },
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
        connection: 'connection', createConnection: 'createConnection', Connection: 'Connection', Types: 'Types',
        Document: 'Document', HydratedDocument: 'Document', isValidObjectId: 'isValidObjectId',
      },
    },
    Mongoose: { new: 'mongoose' },
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
    isValidObjectId: {},
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
    updateOne: {},
    updateMany: {},
    replaceOne: {},
    hydrate: { call: 'document' },
    ...finders,
    chained: { call: 'this' },
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
    documents: { elements: 'document', members: { ...queryMembers, lean: 'lean.all', findOne: 'findOne' }, title: 'the documents of the query' },
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
  ],
  propagators: [
    { entity: 'ObjectId', inputs: [0], how: 'content', leaves: identifierLike },
    { entity: 'ObjectId.create', inputs: [0], how: 'content', leaves: identifierLike },
  ],
  types: { Model: 'Model', Connection: 'connection', Document: 'document', HydratedDocument: 'document' },
};
