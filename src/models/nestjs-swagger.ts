import type { PackageModel } from './model.ts';

/** @nestjs/swagger: decorators that describe and do nothing else. */
export const nestjsSwagger: PackageModel = {
  package: '@nestjs/swagger',
  checked: '12.0.2',
  modules: { '@nestjs/swagger': 'swagger' },
  entities: { swagger: { members: { '*': 'description', default: 'swagger', ...Object.fromEntries(['PartialType', 'PickType', 'OmitType', 'IntersectionType'].map((name) => [name, '@nestjs/mapped-types:derive'])) } }, description: {} },
};
