import type { PackageModel } from './model.ts';

/** class-transformer: which class the objects in a field are made of, and what else becomes of it. */
export const classTransformer: PackageModel = {
  package: 'class-transformer',
  checked: '0.5.1',
  modules: { 'class-transformer': 'transformer' },
  entities: {
    transformer: { members: { Type: 'Type', Transform: 'Transform', Exclude: 'Exclude' } },
    Type: { decorates: { field: { type: true } } },
    Transform: { decorates: { field: {} } },
    Exclude: { decorates: { field: { leaves: { proven: [] } } } },
  },
};
