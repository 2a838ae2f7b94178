import type { PackageModel } from './model.ts';

/** The types of YAML with which js-yaml 4 makes functions of a text, as version 3 did by itself (tried). */
export const jsYamlJsTypes: PackageModel = {
  package: 'js-yaml-js-types',
  checked: '1.0.1',
  modules: { 'js-yaml-js-types': 'types' },
  entities: { types: { members: { default: 'types', all: 'function', function: 'function' } }, function: {} },
};
