import type { PackageModel } from './model.ts';

/** Both functions are also template tags that treat the holes. */
export const escapeGoat: PackageModel = {
  package: 'escape-goat',
  checked: '4.0.0',
  modules: { 'escape-goat': 'escapeGoat' },
  entities: { escapeGoat: { members: { htmlEscape: 'htmlEscape', htmlUnescape: 'htmlUnescape' } }, htmlEscape: {}, htmlUnescape: {} },
  propagators: [
    { entity: 'htmlEscape', inputs: [0], how: 'same', removes: ['html', 'object', 'array'], escapes: 'html' },
    { entity: 'htmlUnescape', inputs: [0], how: 'same', restores: ['html', 'quote'] },
  ],
};
