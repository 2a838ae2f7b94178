import type { PackageModel } from './model.ts';

export const underscore: PackageModel = {
  package: 'underscore',
  checked: '1.13.8',
  modules: { underscore: 'underscore' },
  entities: { underscore: { members: { escape: 'escape', unescape: 'unescape' } }, escape: {}, unescape: {} },
  propagators: [
    { entity: 'escape', inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html' },
    { entity: 'unescape', inputs: [0], how: 'content', removes: ['object', 'array'], restores: ['html', 'quote'] },
  ],
};
