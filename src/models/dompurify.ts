import type { PackageModel } from './model.ts';

/** In Node a purifier needs a window: `DOMPurify(new JSDOM('').window)`; isomorphic-dompurify brings its own. */
export const domPurify: PackageModel = {
  package: 'dompurify',
  checked: '3.4.18, isomorphic-dompurify 3.19.0',
  modules: { dompurify: 'purifier', 'isomorphic-dompurify': 'purifier' },
  entities: { purifier: { call: 'purifier', members: { sanitize: 'sanitize' } }, sanitize: {} },
  sinks: [
    { kind: 'escaping', entity: 'sanitize', option: { at: { argument: 1, property: ['ADD_TAGS'] }, off: [], tags: ['script', 'iframe', 'object', 'embed'], cleans: true } },
    { kind: 'escaping', entity: 'sanitize', option: { at: { argument: 1, property: ['ALLOWED_TAGS'] }, off: [], tags: ['script', 'iframe', 'object', 'embed'], cleans: true } },
    ...['ADD_ATTR', 'ALLOWED_ATTR'].map((name) => ({ kind: 'escaping', entity: 'sanitize', option: { at: { argument: 1, property: [name] }, off: [], attributes: /^(?:on|srcdoc$)/i, cleans: true } }) as const),
    { kind: 'escaping', entity: 'sanitize', option: { at: { argument: 1, property: ['ALLOW_UNKNOWN_PROTOCOLS'] }, off: [true], on: 'false', cleans: true } },
  ],
  propagators: [{
    entity: 'sanitize', inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html-clean',
    unless: [{ argument: 1, property: 'ALLOW_UNKNOWN_PROTOCOLS', equals: true }],
  }],
};
