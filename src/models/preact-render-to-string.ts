import type { PackageModel } from './model.ts';

const renderers = ['render', 'renderToString', 'renderToStaticMarkup', 'renderToStringAsync'];

/** preact-render-to-string: what it renders is escaped, but for `dangerouslySetInnerHTML`. */
export const preactRenderToString: PackageModel = {
  package: 'preact-render-to-string',
  checked: '6.8.2',
  modules: { 'preact-render-to-string': 'render' },
  entities: { render: { members: Object.fromEntries(renderers.map((name) => [name, 'render'])) } },
  propagators: [{ entity: 'render', inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html-clean' }],
};
