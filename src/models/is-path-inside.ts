import type { PackageModel } from './model.ts';
import { text } from './model.ts';

/** is-path-inside: resolves both paths and compares them. */
export const isPathInside: PackageModel = {
  package: 'is-path-inside',
  checked: '4.0.0',
  modules: { 'is-path-inside': 'isPathInside' },
  entities: { isPathInside: { members: { default: 'isPathInside' } } },
  guards: [{ entity: 'isPathInside', argument: 0, leaves: text.filter((word) => word !== 'climb' && word !== 'absolute') }],
};
