import type { PackageModel } from './model.ts';

export const escapeStringRegexp: PackageModel = {
  package: 'escape-string-regexp',
  checked: '5.0.0',
  modules: { 'escape-string-regexp': 'escape' },
  entities: { escape: {} },
  propagators: [{ entity: 'escape', inputs: [0], how: 'same', removes: ['pattern', 'object', 'array'], escapes: 'pattern' }],
};
