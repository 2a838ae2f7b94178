import type { PackageModel } from './model.ts';

/** class-transformer: makes instances of classes of plain objects. */
export const classTransformer: PackageModel = {
  package: 'class-transformer',
  checked: '0.5.1',
  modules: { 'class-transformer': 'transformer' },
  entities: { transformer: { members: { '*': 'builder', default: 'transformer', plainToInstance: 'make', plainToClass: 'make' } }, builder: {}, make: {} },
  propagators: [{ entity: 'make', inputs: [1], how: 'same' }],
};
