import type { PackageModel } from './model.ts';

/** Classes derived from classes: `PartialType(User)`. */
export const nestjsMappedTypes: PackageModel = {
  package: '@nestjs/mapped-types',
  checked: '12.0.0',
  modules: { '@nestjs/mapped-types': 'types' },
  entities: { types: { members: { PartialType: 'derive', PickType: 'derive', OmitType: 'derive', IntersectionType: 'derive' } }, derive: {} },
};
