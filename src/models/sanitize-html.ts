import type { PackageModel } from './model.ts';

export const sanitizeHtml: PackageModel = {
  package: 'sanitize-html',
  checked: '2.17.5',
  modules: { 'sanitize-html': 'sanitizeHtml' },
  entities: { sanitizeHtml: {} },
  sinks: [
    { kind: 'escaping', entity: 'sanitizeHtml', option: { at: { argument: 1, property: ['allowedTags'] }, off: [false], tags: ['script', 'iframe', 'object', 'embed', 'style'], cleans: true } },
    { kind: 'escaping', entity: 'sanitizeHtml', option: { at: { argument: 1, property: ['allowedAttributes'] }, off: [false], attributes: /^(?:on|srcdoc$)/i, cleans: true } },
    { kind: 'escaping', entity: 'sanitizeHtml', option: { at: { argument: 1, property: ['allowedSchemes'] }, off: [], tags: ['javascript', 'vbscript'], cleans: true } },
  ],
  propagators: [{
    entity: 'sanitizeHtml', inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html-clean',
    unless: [
      { argument: 1, property: 'allowedTags', equals: false },
      { argument: 1, property: 'allowedAttributes', equals: false },
      { argument: 1, property: 'allowVulnerableTags', equals: true },
    ],
  }],
};
