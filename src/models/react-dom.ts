import type { PackageModel } from './model.ts';

const renderers = ['renderToString', 'renderToStaticMarkup'];

/** react-dom: what it renders is escaped, but for `dangerouslySetInnerHTML`. */
export const reactDom: PackageModel = {
  package: 'react-dom',
  checked: '19.3.1',
  modules: { 'react-dom/server': 'server', 'react-dom/server.node': 'server', 'react-dom/server.edge': 'server', 'react-dom/server.browser': 'server' },
  entities: {
    server: { members: Object.fromEntries(renderers.map((name) => [name, 'render'])) },
    render: {},
  },
  propagators: [{ entity: 'render', inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html-clean' }],
};
