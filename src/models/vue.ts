import type { PackageModel } from './model.ts';
import { templateText } from './template-rows.ts';

/** Templates are programs: what stands in braces and bound attributes is run. */
export const vue: PackageModel = {
  package: 'vue',
  checked: '3.5.45',
  modules: { 'vue': 'vue', 'vue/dist/vue.esm-bundler.js': 'vue' },
  entities: {
    // `new Vue()`, `Vue.extend()` and `Vue.component()` are of version 2.
    vue: { members: { default: 'vue', compile: 'compile', createApp: 'component', createSSRApp: 'component', defineComponent: 'component', extend: 'component', component: 'registered' } },
    compile: {},
    component: { call: 'application' },
    application: { members: { component: 'registered' } },
    registered: { call: 'this' },
  },
  sinks: [
    templateText('compile', null), ...['component', 'vue'].map((entity) => templateText(entity, null, { values: [{ argument: 0, property: ['template'] }] })),
    templateText('registered', null, { values: [{ argument: 1, property: ['template'] }] }),
  ],
};
