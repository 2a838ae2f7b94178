import { pattern } from './pattern-rows.ts';
import type { PackageModel } from './model.ts';

/** Glob patterns, of which it makes regular expressions. */
export const minimatch: PackageModel = {
  package: 'minimatch',
  checked: '11.0.9',
  modules: { minimatch: 'minimatch' },
  entities: {
    minimatch: { members: { default: 'minimatch', minimatch: 'minimatch', Minimatch: 'Minimatch', filter: 'filter', makeRe: 'makeRe', match: 'match' } },
    Minimatch: {},
    filter: {},
    makeRe: {},
    match: {},
  },
  sinks: [
    pattern('minimatch', 1, { contained: true }), pattern('Minimatch', 0, { contained: true }), pattern('filter', 0, { contained: true }),
    pattern('makeRe', 0, { contained: true }), pattern('match', 1, { contained: true }),
  ],
};
