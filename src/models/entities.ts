import type { PackageModel } from './model.ts';

const complete = ['escape', 'escapeUTF8', 'encode', 'encodeXML', 'encodeHTML', 'encodeNonAsciiHTML'] as const;
const decoders = ['decode', 'decodeHTML', 'decodeHTMLStrict', 'decodeHTMLAttribute', 'decodeXML', 'decodeXMLStrict'] as const;

/** `escapeText` leaves quotes; `escapeAttribute` leaves `<` and `>`, so it has no row. */
export const entities: PackageModel = {
  package: 'entities',
  checked: '9.0.0',
  modules: { entities: 'entities', 'entities/escape': 'entities', 'entities/decode': 'entities' },
  entities: {
    entities: { members: Object.fromEntries([...complete, ...decoders, 'escapeText'].map((name) => [name, name])) },
    ...Object.fromEntries([...complete, ...decoders, 'escapeText'].map((name) => [name, {}])),
  },
  propagators: [
    ...complete.map((entity) => ({ entity, inputs: [0], how: 'same', removes: ['html', 'object', 'array'], escapes: 'html' }) as const),
    { entity: 'escapeText', inputs: [0], how: 'same', removes: ['object', 'array'], escapes: 'html-text' },
    ...decoders.map((entity) => ({ entity, inputs: [0], how: 'same', restores: ['html', 'quote', 'shell', 'line-break'] }) as const),
  ],
};
