import type { PackageModel } from './model.ts';

export const htmlEntities: PackageModel = {
  package: 'html-entities',
  checked: '2.6.0',
  modules: { 'html-entities': 'htmlEntities' },
  entities: { htmlEntities: { members: { encode: 'encode', decode: 'decode' } }, encode: {}, decode: {} },
  propagators: [
    {
      entity: 'encode', inputs: [0], how: 'same', removes: ['html', 'object', 'array'], escapes: 'html',
      unless: [{ argument: 1, property: 'mode', equals: 'nonAsciiPrintableOnly' }],
    },
    { entity: 'decode', inputs: [0], how: 'same', restores: ['html', 'quote', 'shell', 'line-break'] },
  ],
};
