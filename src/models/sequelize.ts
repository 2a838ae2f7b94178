import { given } from './filter-rows.ts';
import type { ModelWriteSink, PackageModel } from './model.ts';
import { matched } from './pattern-rows.ts';
import { statements, stored, textIn } from './sql-rows.ts';

const written = (entity: string): ModelWriteSink => ({
  kind: 'model-write', entity, value: { argument: 0 }, limitedBy: { argument: 1, property: ['fields'] },
});
const created = (entity: string): ModelWriteSink => ({
  kind: 'model-write', entity, value: { argument: 0, property: ['defaults'] }, limitedBy: { argument: 0, property: ['fields'] },
});

/** Classes of errors: all but the first tell what a client has done wrong. */
const errors = Object.fromEntries(['DatabaseError', 'ValidationError', 'UniqueConstraintError', 'OptimisticLockError', 'EmptyResultError'].map((name) => [name, name]));

/** Sequelize: a model is a class, its instances are records. */
export const sequelize: PackageModel = {
  package: 'sequelize',
  checked: '6.37.8',
  // Of a unique or validation error, `errors` hold the whole instance.
  errorDetails: ['sql', 'parameters', 'fields', 'errors', 'parent', 'original'],
  modules: { sequelize: 'sequelize', 'sequelize-typescript': 'sequelize' },
  entities: {
    sequelize: { new: 'connection', members: { default: 'sequelize', Sequelize: 'sequelize', Model: 'Model', literal: 'literal', fn: 'fn', cast: 'cast', where: 'where', col: 'where', ...errors } },
    ...Object.fromEntries(Object.keys(errors).map((name) => [name, name === 'DatabaseError' ? {} : { vouched: true }])),
    connection: {
      members: {
        escape: 'escape', define: 'define', model: 'model', models: 'models', isDefined: 'isDefined', query: 'query', literal: 'literal', fn: 'fn', cast: 'cast', where: 'where', col: 'where',
      },
    },
    query: { call: 'answer' },
    // Rows, or rows and what the driver says of them, by the option `type`.
    answer: { elements: 'answer', title: 'the rows of the query' },
    escape: {},
    literal: {},
    fn: {},
    cast: {},
    where: {},
    isDefined: {},
    define: { call: 'Model', fields: { argument: 1 } },
    model: { call: 'Model' },
    models: { members: { '*': 'Model' } },
    Model: {
      new: 'instance',
      members: {
        init: 'init', create: 'create', build: 'build', bulkCreate: 'bulkCreate', bulkBuild: 'bulkBuild', update: 'update', upsert: 'upsert',
        findOrCreate: 'findOrCreate', findOrBuild: 'findOrBuild', findCreateFind: 'findCreateFind', findByPk: 'findByPk', findOne: 'findOne',
        findAll: 'findAll', findAndCountAll: 'findAndCountAll', scope: 'scope', unscoped: 'scope', schema: 'scope',
      },
    },
    init: { call: 'this', fields: { argument: 0 } },
    scope: { call: 'this' },
    create: { call: 'instance' },
    build: { call: 'instance' },
    bulkCreate: { call: 'instances', distinctive: true },
    bulkBuild: { call: 'instances', distinctive: true },
    update: {},
    upsert: { call: 'found' },
    findOrCreate: { call: 'found' },
    findOrBuild: { call: 'found', distinctive: true },
    findCreateFind: { call: 'found', distinctive: true },
    found: { elements: ['instance', null] },
    findByPk: { call: 'instance', distinctive: true },
    findOne: { call: 'instance' },
    findAll: { call: 'instances' },
    findAndCountAll: { call: 'page', distinctive: true },
    page: { members: { rows: 'instances' } },
    instance: {
      record: true,
      title: 'a row of the database',
      members: {
        update: 'instance.update', set: 'instance.set', setAttributes: 'instance.set', save: 'instance.save', reload: 'instance.save', get: 'get',
        toJSON: 'get', getDataValue: 'getDataValue', setDataValue: 'setDataValue', dataValues: 'row',
      },
    },
    instances: { elements: 'instance', title: 'the rows of the query' },
    'instance.update': { call: 'this' },
    'instance.set': { call: 'this' },
    'instance.save': { call: 'this' },
    get: { call: 'row' },
    getDataValue: { call: 'row' },
    setDataValue: {},
    row: { title: 'a row of the database' },
  },
  sources: [stored('instance'), stored('instances'), stored('row'), stored('answer')],
  // `where()` and `col()` quote names and values, and refuse objects.
  propagators: [{ entity: 'escape', inputs: [0], how: 'content', removes: ['object', 'array', 'magnitude'], escapes: 'sql-literal' }, { entity: 'where', inputs: [], how: 'same' }],
  sinks: [
    ...['is', 'not'].flatMap((name) => [matched('define', { argument: 1 }, ['validate', name]), matched('init', { argument: 0 }, ['validate', name])]),
    ...statements(['query'], 'standard', {
      placeholder: ':name', values: { argument: 1, property: ['replacements'] }, readsLiterals: true, refusesUndefined: true, expandsArrays: true,
    }, { text: textIn('query') }),
    ...statements(['literal'], 'standard', undefined, { fragment: true }),
    ...statements(['fn'], 'standard', undefined, { prefix: 'SELECT ' }),
    ...statements(['cast'], 'standard', undefined, { prefix: 'SELECT CAST(a AS ', text: [{ argument: 1 }] }),
    ...['findOne', 'findAll', 'findAndCountAll'].map((name) => given(name, { argument: 0, property: ['where'] }, 'columns')),
    { kind: 'model-write', entity: 'Model', value: { argument: 0 } },
    written('create'), written('build'), { ...written('bulkCreate'), list: true }, { ...written('bulkBuild'), list: true }, written('update'), written('upsert'),
    created('findOrCreate'), created('findOrBuild'), created('findCreateFind'), written('instance.update'),
    { kind: 'model-write', entity: 'instance.set', value: { argument: 0 } },
  ],
  types: { Sequelize: 'connection', Model: 'instance', ModelStatic: 'Model', ModelCtor: 'Model' },
  // For mssql it sets the option to true unless it is given; for other databases it hands `dialectOptions` on.
  tls: [
    {
      form: 'option', option: 'trustServerCertificate', skips: 'certificate', off: [true], on: 'false', authority: 'cryptoCredentialsDetails.ca', absent: 'unchecked',
      in: { calls: ['sequelize'], options: { argument: 'last', property: ['dialectOptions', 'options'] }, optional: true, when: { option: 'dialect', equals: 'mssql' } },
    },
  ],
};
