import { pattern } from './pattern-rows.ts';
import type { PackageModel } from './model.ts';

/** Patterns of paths. From version 7 on they hold no regular expressions any more: `/(a+)+` throws. */
export const pathToRegexp: PackageModel = {
  package: 'path-to-regexp',
  checked: '9.0.0',
  modules: { 'path-to-regexp': 'pathToRegexp' },
  entities: {
    pathToRegexp: { members: { default: 'pathToRegexp', pathToRegexp: 'pathToRegexp', match: 'match' } },
    match: {},
  },
  sinks: [pattern('pathToRegexp', 0, { contained: true }), pattern('match', 0, { contained: true })],
};
