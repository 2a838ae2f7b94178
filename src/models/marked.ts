import type { PackageModel } from './model.ts';

/** Markdown to HTML; markup in the input stays as it is. */
export const marked: PackageModel = {
  package: 'marked',
  checked: '18.2.1',
  modules: { marked: 'marked' },
  entities: {
    marked: { members: { marked: 'marked', parse: 'parse', parseInline: 'parse', Marked: 'Marked' } },
    Marked: { new: 'marked' },
    parse: {},
  },
  propagators: ['marked', 'parse'].map((entity) => ({ entity, inputs: [0], how: 'same', removes: ['object', 'array'] })),
};
