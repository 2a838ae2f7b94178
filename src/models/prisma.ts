import { filteredAt, prismaFilter } from './filter-rows.ts';
import type { ModelWriteSink, PackageModel, SqlBinding } from './model.ts';
import { statements, stored } from './sql-rows.ts';

/** Writes of related records, below the field of the relation. */
const nested = [
  ['create'], ['createMany', 'data'], ['update'], ['update', 'data'], ['updateMany', 'data'], ['upsert', 'create'], ['upsert', 'update'],
  ['connectOrCreate', 'create'],
];

const written = (entity: string, property = 'data'): ModelWriteSink => ({ kind: 'model-write', entity, value: { argument: 0, property: [property] }, nested });
const listed = (entity: string): ModelWriteSink => ({ ...written(entity), list: true });

/** Prisma says the type of each value that it binds: a text is compared with no uuid or enum. */
const tag = (name: string): SqlBinding => ({ placeholder: 'hole', tag: name, joinedBy: { module: '@prisma/client', name: 'Prisma', member: 'join' }, typed: true });

/** Prisma Client: members of a client are the models of the schema. */
export const prisma: PackageModel = {
  package: '@prisma/client',
  checked: '7.10.0',
  errorDetails: ['meta', 'clientVersion'],
  modules: { '@prisma/client': 'prisma', '@prisma/client/extension': 'prisma', '@prisma/client/edge': 'prisma' },
  entities: {
    prisma: { members: { default: 'prisma', PrismaClient: 'PrismaClient', Prisma: 'Prisma' } },
    Prisma: { members: { TransactionClient: 'PrismaClient', raw: 'raw', sql: 'sql', join: 'join' } },
    raw: {},
    sql: {},
    join: {},
    PrismaClient: { new: 'client' },
    client: {
      members: {
        '*': 'delegate', $transaction: '$transaction', $extends: '$extends', $on: 'control', $connect: 'control', $disconnect: 'control',
        $queryRaw: 'query', $queryRawUnsafe: 'queryUnsafe', $queryRawTyped: 'query', $executeRaw: 'control', $executeRawUnsafe: 'executeUnsafe',
      },
    },
    $transaction: { callbacks: [{ argument: 0, role: 'transaction' }], distinctive: true },
    transaction: { parameters: ['client'] },
    $extends: { call: 'this' },
    control: {},
    query: { call: 'rows' },
    queryUnsafe: { call: 'rows', distinctive: true },
    executeUnsafe: { distinctive: true },
    delegate: {
      members: {
        create: 'create', createMany: 'createMany', createManyAndReturn: 'createManyAndReturn', update: 'update', updateMany: 'updateMany',
        updateManyAndReturn: 'updateManyAndReturn', upsert: 'upsert', findUnique: 'findOne.certain', findUniqueOrThrow: 'findOne.certain',
        findFirst: 'findFirst', findFirstOrThrow: 'findFirst.certain', findMany: 'findMany', delete: 'findOne', deleteMany: 'deleteMany',
        groupBy: 'groupBy', aggregate: 'aggregate', count: 'count',
      },
    },
    create: { call: 'row' },
    createMany: {},
    createManyAndReturn: { call: 'rows', distinctive: true },
    update: { call: 'row' },
    updateMany: {},
    updateManyAndReturn: { call: 'rows', distinctive: true },
    upsert: { call: 'row' },
    findOne: { call: 'row' },
    'findOne.certain': { call: 'row', distinctive: true },
    findFirst: { call: 'row' },
    'findFirst.certain': { call: 'row', distinctive: true },
    findMany: { call: 'rows' },
    groupBy: { call: 'rows' },
    aggregate: { call: 'row' },
    deleteMany: {},
    count: {},
    rows: { elements: 'row', title: 'the rows of the query' },
    row: { title: 'a row of the database' },
  },
  sources: [stored('rows'), stored('row')],
  sinks: [
    ...statements(['queryUnsafe'], 'standard', tag('$queryRaw')), ...statements(['executeUnsafe'], 'standard', tag('$executeRaw')),
    ...statements(['raw'], 'standard', undefined, { fragment: true }),
    // As functions: the texts between the values, and what is written between, before and behind the values.
    ...statements(['sql'], 'standard', undefined, { fragment: true, instead: 'Prisma.sql as a tag' }),
    ...[1, 2, 3].flatMap((argument) => statements(['join'], 'standard', undefined, { text: [{ argument }], fragment: true })),
    written('create'), listed('createMany'), listed('createManyAndReturn'), written('update'), written('updateMany'),
    written('updateManyAndReturn'), written('upsert', 'create'), written('upsert', 'update'),
    ...['findFirst', 'findFirst.certain', 'findMany', 'updateMany', 'updateManyAndReturn', 'deleteMany', 'count', 'aggregate', 'groupBy']
      .map((entity) => filteredAt(prismaFilter, entity, { argument: 0, property: ['where'] })),
    ...['findFirst', 'findFirst.certain', 'findMany', 'findOne.certain'].flatMap((entity) =>
      ['select', 'include', 'orderBy'].map((name) => filteredAt(prismaFilter, entity, { argument: 0, property: [name] }, 'selection'))),
  ],
  tls: [{ form: 'parameter', parameter: 'sslaccept', skips: 'certificate', off: ['accept_invalid_certs'], instead: 'sslaccept=strict' }],
};
