import type { PackageModel } from './model.ts';

export const htmlEscaper: PackageModel = {
  package: 'html-escaper',
  checked: '3.0.3',
  modules: { 'html-escaper': 'htmlEscaper' },
  entities: { htmlEscaper: { members: { escape: 'escape', unescape: 'unescape' } }, escape: {}, unescape: {} },
  propagators: [
    { entity: 'escape', inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html' },
    { entity: 'unescape', inputs: [0], how: 'content', removes: ['object', 'array'], restores: ['html', 'quote'] },
  ],
};
