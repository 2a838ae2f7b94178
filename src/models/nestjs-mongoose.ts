import type { PackageModel } from './model.ts';

/** @nestjs/mongoose: what it injects, where an annotation does not say it. */
export const nestjsMongoose: PackageModel = {
  package: '@nestjs/mongoose',
  checked: '12.0.0',
  modules: { '@nestjs/mongoose': 'mongoose' },
  entities: {
    mongoose: { members: { InjectModel: 'InjectModel', InjectConnection: 'InjectConnection', getModelToken: 'getModelToken', getConnectionToken: 'getConnectionToken' } },
    InjectModel: { decorates: { value: 'mongoose:Model' } },
    InjectConnection: { decorates: { value: 'mongoose:connection' } },
    // What stands in the place of a class in `@Dependencies()`.
    getModelToken: { call: 'token.Model' }, getConnectionToken: { call: 'token.Connection' },
    'token.Model': { new: 'mongoose:Model' }, 'token.Connection': { new: 'mongoose:connection' },
  },
};
