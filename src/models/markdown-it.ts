import type { PackageModel } from './model.ts';

const raw = [{ when: { argument: 0, property: 'html', equals: true }, call: 'renderer.raw' }, { when: { argument: 0, equals: 'commonmark' }, call: 'renderer.raw' }] as const;

/** markdown-it: markup in the text is escaped and scripts in links are left out, unless the option `html` is set. */
export const markdownIt: PackageModel = {
  package: 'markdown-it',
  checked: '15.0.3',
  modules: { 'markdown-it': 'MarkdownIt' },
  clientModules: ['markdown-it'],
  entities: {
    MarkdownIt: { calls: raw, call: 'renderer', new: 'renderer' },
    renderer: { members: { render: 'render', renderInline: 'render', use: 'use', enable: 'use', disable: 'use', set: 'use' } },
    'renderer.raw': { members: { render: 'render.raw', renderInline: 'render.raw', use: 'use', enable: 'use', disable: 'use', set: 'use' } },
    use: { call: 'this' }, render: {}, 'render.raw': {},
  },
  sinks: [
    { kind: 'escaping', entity: 'MarkdownIt', option: { at: { argument: 0, property: ['html'] }, off: [true], on: 'false', unproven: true } },
    // This preset is what CommonMark says: markup stays (presets/commonmark.js).
    { kind: 'escaping', entity: 'MarkdownIt', option: { at: { argument: 0 }, off: ['commonmark'], unproven: true }, unless: [{ argument: 1, property: 'html', equals: false }] },
  ],
  propagators: [
    { entity: 'render', inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html-clean' },
    { entity: 'render.raw', inputs: [0], how: 'same', removes: ['object', 'array'] },
  ],
};
