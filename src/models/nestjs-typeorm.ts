import type { PackageModel } from './model.ts';

/** @nestjs/typeorm: what it injects, where an annotation does not say it. */
export const nestjsTypeorm: PackageModel = {
  package: '@nestjs/typeorm',
  checked: '12.0.2',
  modules: { '@nestjs/typeorm': 'typeorm' },
  entities: {
    typeorm: { members: { InjectRepository: 'InjectRepository', InjectDataSource: 'InjectDataSource', InjectEntityManager: 'InjectEntityManager', getRepositoryToken: 'getRepositoryToken', getDataSourceToken: 'getDataSourceToken', getEntityManagerToken: 'getEntityManagerToken' } },
    InjectRepository: { decorates: { value: 'typeorm:repository' } },
    InjectDataSource: { decorates: { value: 'typeorm:dataSource' } },
    InjectEntityManager: { decorates: { value: 'typeorm:manager' } },
    // What stands in the place of a class in `@Dependencies()`.
    getRepositoryToken: { call: 'token.Repository' }, getDataSourceToken: { call: 'token.DataSource' }, getEntityManagerToken: { call: 'token.EntityManager' },
    'token.Repository': { new: 'typeorm:repository' }, 'token.DataSource': { new: 'typeorm:dataSource' }, 'token.EntityManager': { new: 'typeorm:manager' },
  },
};
