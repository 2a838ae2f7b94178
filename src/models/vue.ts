import type { PackageModel } from './model.ts';
import { templateText } from './template-rows.ts';

/** Templates are programs: what stands in braces and bound attributes is run. */
export const vue: PackageModel = {
  package: 'vue',
  checked: '3.5.45',
  modules: { 'vue': 'vue', 'vue/dist/vue.esm-bundler.js': 'vue' },
  entities: { vue: { members: { compile: 'compile', createApp: 'component', createSSRApp: 'component', defineComponent: 'component' } }, compile: {}, component: {} },
  sinks: [templateText('compile', null), templateText('component', null, { values: [{ argument: 0, property: ['template'] }] })],
};
