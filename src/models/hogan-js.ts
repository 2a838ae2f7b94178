import type { PackageModel } from './model.ts';
import { compiledTemplate, rawBraces } from './template-rows.ts';

/** Mustache without lambdas of its own: a template reads the data that it is given. */
export const hoganJs: PackageModel = {
  package: 'hogan.js',
  checked: '3.0.2',
  modules: { 'hogan.js': 'hogan' },
  entities: { hogan: { members: { compile: 'compile' } }, compile: {} },
  sinks: [compiledTemplate('compile', null, { contained: true }), ...rawBraces('compile', { member: 'render' })],
};
