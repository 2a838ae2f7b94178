import type { PackageModel } from './model.ts';

export const he: PackageModel = {
  package: 'he',
  checked: '1.2.0',
  modules: { he: 'he' },
  entities: {
    he: { members: { escape: 'escape', encode: 'encode', unescape: 'decode', decode: 'decode' } },
    escape: {},
    encode: {},
    decode: {},
  },
  propagators: [
    { entity: 'escape', inputs: [0], how: 'same', removes: ['html', 'object', 'array'], escapes: 'html' },
    {
      entity: 'encode', inputs: [0], how: 'same', removes: ['html', 'object', 'array'], escapes: 'html',
      unless: [{ argument: 1, property: 'allowUnsafeSymbols', equals: true }],
    },
    { entity: 'decode', inputs: [0], how: 'same', restores: ['html', 'quote', 'shell', 'line-break'] },
  ],
};
