import type { PackageModel } from './model.ts';

/** @nestjs/sequelize: what it injects; the annotation is a model of another file (`typeof User`). */
export const nestjsSequelize: PackageModel = {
  package: '@nestjs/sequelize',
  checked: '12.0.0',
  modules: { '@nestjs/sequelize': 'sequelize' },
  entities: {
    sequelize: { members: { InjectModel: 'InjectModel', InjectConnection: 'InjectConnection', getModelToken: 'getModelToken', getConnectionToken: 'getConnectionToken' } },
    InjectModel: { decorates: { value: 'sequelize:Model' } },
    InjectConnection: { decorates: { value: 'sequelize:connection' } },
    // What stands in the place of a class in `@Dependencies()`.
    getModelToken: { call: 'token.Model' }, getConnectionToken: { call: 'token.Connection' },
    'token.Model': { new: 'sequelize:Model' }, 'token.Connection': { new: 'sequelize:connection' },
  },
};
