import type { PackageModel } from './model.ts';

/** @nestjs/mongoose: what it injects, where an annotation does not say it. */
export const nestjsMongoose: PackageModel = {
  package: '@nestjs/mongoose',
  checked: '12.0.0',
  modules: { '@nestjs/mongoose': 'mongoose' },
  entities: {
    mongoose: { members: { InjectModel: 'InjectModel', InjectConnection: 'InjectConnection' } },
    InjectModel: { decorates: { value: 'mongoose:Model' } },
    InjectConnection: { decorates: { value: 'mongoose:connection' } },
  },
};
