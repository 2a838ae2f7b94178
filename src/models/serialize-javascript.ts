import type { PackageModel } from './model.ts';

export const serializeJavascript: PackageModel = {
  package: 'serialize-javascript',
  checked: '7.1.4',
  modules: { 'serialize-javascript': 'serialize' },
  entities: { serialize: {} },
  propagators: [
    {
      entity: 'serialize', inputs: [0], how: 'content', removes: ['html', 'object', 'array', 'magnitude'], escapes: 'script-literal',
      unless: [{ argument: 1, property: 'unsafe', equals: true }],
    },
  ],
};
