import type { PackageModel } from './model.ts';

/** The tag escapes what stands in its holes, but for what `safe()` marks. */
export const escapeHtmlTemplateTag: PackageModel = {
  package: 'escape-html-template-tag',
  checked: '2.2.3',
  modules: { 'escape-html-template-tag': 'html' },
  entities: { html: { call: 'markup', members: { default: 'html', join: 'join', safe: 'safe' } }, markup: {}, join: {}, safe: {} },
  propagators: [
    { entity: 'html', inputs: [], how: 'content', escapes: 'html', removes: ['html'] },
    { entity: 'join', inputs: [0], how: 'content', escapes: 'html', removes: ['html'] },
    { entity: 'safe', inputs: [0], how: 'same', unescaped: true },
  ],
  sinks: [{ kind: 'escaping', entity: 'safe', value: { argument: 0 } }],
};
