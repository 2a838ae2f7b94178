import type { PackageModel } from './model.ts';

/** Markdown to HTML; markup in the input and `javascript:` links stay as they are. */
export const showdown: PackageModel = {
  package: 'showdown',
  checked: '2.1.0',
  modules: { showdown: 'showdown' },
  clientModules: ['showdown'],
  entities: {
    showdown: { members: { Converter: 'Converter' } },
    Converter: { new: 'converter' },
    converter: { members: { makeHtml: 'makeHtml' } },
    makeHtml: {},
  },
  propagators: [{ entity: 'makeHtml', inputs: [0], how: 'same', removes: ['object', 'array'] }],
};
