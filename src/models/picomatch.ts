import { pattern } from './pattern-rows.ts';
import type { PackageModel } from './model.ts';

/** Glob patterns, of which it makes regular expressions: `regex` groups and repeated brackets come through. */
export const picomatch: PackageModel = {
  package: 'picomatch',
  checked: '4.0.7',
  modules: { 'picomatch': 'picomatch', 'picomatch/posix': 'picomatch' },
  entities: { picomatch: { members: { makeRe: 'makeRe', isMatch: 'isMatch' } }, makeRe: {}, isMatch: {} },
  sinks: [pattern('picomatch', 0, { contained: true }), pattern('makeRe', 0, { contained: true }), pattern('isMatch', 1, { contained: true })],
};
