import type { PackageModel } from './model.ts';

/** fastify-plugin: the wrapped plugin shares the scope of the instance that registers it. */
export const fastifyPlugin: PackageModel = {
  package: 'fastify-plugin',
  checked: '6.0.1',
  modules: { 'fastify-plugin': 'plugin' },
  entities: {
    plugin: { members: { default: 'plugin', fastifyPlugin: 'plugin' }, callbacks: [{ argument: 0, role: 'fastify:plugin' }] },
  },
};
