import type { EscapingSink, PackageModel } from './model.ts';

/** A list of elements, or a function of it, that lets script through. */
const loose = (entity: string, argument: number): readonly EscapingSink[] => [
  ...['whiteList', 'allowList'].map((name): EscapingSink => (
    { kind: 'escaping', entity, option: { at: { argument, property: [name] }, off: [], tags: ['script', 'iframe', 'object', 'embed', 'style'], attributes: /^(?:on|srcdoc$)/i, cleans: true } })),
  { kind: 'escaping', entity, escaper: { argument, property: ['escapeHtml'] } },
];

/** The package's `escapeHtml` leaves quotes. */
export const xss: PackageModel = {
  package: 'xss',
  checked: '1.0.17',
  modules: { xss: 'xss' },
  entities: {
    xss: { members: { filterXSS: 'xss', FilterXSS: 'FilterXSS', escapeHtml: 'escapeHtml' } },
    FilterXSS: { new: 'filter' },
    filter: { members: { process: 'filter.process' } },
    'filter.process': {},
    escapeHtml: {},
  },
  sinks: [...loose('xss', 1), ...loose('FilterXSS', 0)],
  propagators: [
    ...['xss', 'filter.process'].map((entity) => ({ entity, inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html-clean' }) as const),
    { entity: 'escapeHtml', inputs: [0], how: 'same', removes: ['object', 'array'], escapes: 'html-text' },
  ],
};
