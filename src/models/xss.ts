import type { PackageModel } from './model.ts';

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
  propagators: [
    ...['xss', 'filter.process'].map((entity) => ({ entity, inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html-clean' }) as const),
    { entity: 'escapeHtml', inputs: [0], how: 'same', removes: ['object', 'array'], escapes: 'html-text' },
  ],
};
