import type { PackageModel } from './model.ts';

/** @vue/server-renderer: what it renders is escaped, but for `v-html`. */
export const vueServerRenderer: PackageModel = {
  package: '@vue/server-renderer',
  checked: '3.5.45',
  modules: { '@vue/server-renderer': 'server', 'vue/server-renderer': 'server' },
  entities: { server: { members: { renderToString: 'render' } }, render: {} },
  propagators: [{ entity: 'render', inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html-clean' }],
};
