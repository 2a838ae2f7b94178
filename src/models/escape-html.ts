import type { PackageModel } from './model.ts';

export const escapeHtml: PackageModel = {
  package: 'escape-html',
  checked: '1.0.3',
  modules: { 'escape-html': 'escapeHtml' },
  entities: { escapeHtml: {} },
  propagators: [{ entity: 'escapeHtml', inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html' }],
};
