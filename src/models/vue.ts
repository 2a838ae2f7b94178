import type { AttributeRow, CallbackRow, PackageModel } from './model.ts';
import { templateText } from './template-rows.ts';

/** Attributes that are followed as they are, and the elements on which they are. */
const links: readonly (readonly [attribute: string, elements: readonly string[]])[] = [
  ['href', ['a', 'area']], ['src', ['iframe', 'frame', 'embed']], ['data', ['object']], ['action', ['form']], ['formaction', ['button', 'input']],
];

const rendering = (argument: number): CallbackRow => ({ argument, property: 'render', role: 'renderFunction' });

/** Templates are programs: what stands in braces and bound attributes is run. */
export const vue: PackageModel = {
  package: 'vue',
  checked: '3.5.45',
  modules: { 'vue': 'vue', 'vue/dist/vue.esm-bundler.js': 'vue' },
  fileRoles: [{ method: { name: 'render', word: 'domProps' }, declared: true, exports: { default: 'renderFunction' } }],
  clientModules: ['vue', 'vue/dist/vue.esm-bundler.js'],
  entities: {
    // `new Vue()`, `Vue.extend()` and `Vue.component()` are of version 2.
    vue: { callbacks: [rendering(0)], members: { default: 'vue', compile: 'compile', createApp: 'component', createSSRApp: 'component', defineComponent: 'component', extend: 'component', component: 'registered', h: 'h', createVNode: 'h', computed: 'computed', ref: 'ref', shallowRef: 'ref', reactive: 'reactive', shallowReactive: 'reactive' } },
    compile: {}, h: {}, computed: {}, ref: {}, reactive: {},
    component: { call: 'application', callbacks: [rendering(0)] },
    application: { members: { component: 'registered' } },
    registered: { call: 'this', callbacks: [rendering(1)] },
    // What version 2 gives to it makes elements.
    renderFunction: { parameters: ['h'] },
  },
  attributes: [
    ...['v-html', ':innerhtml'].map((attribute): AttributeRow => ({ kind: 'html-sink', attribute, template: 'vue', needs: ['html'] })),
    { kind: 'html-sink', attribute: ':srcdoc', template: 'vue', elements: ['iframe'], needs: ['html'] },
    ...links.map(([attribute, elements]): AttributeRow => ({ kind: 'url-scheme', attribute: `:${attribute}`, template: 'vue', elements, needs: ['script-url'] })),
  ],
  propagators: [{ entity: 'computed', inputs: [], how: 'held', holding: 'value', callback: { argument: 0, parameters: [] } }, { entity: 'ref', inputs: [0], how: 'held', holding: 'value' }, { entity: 'reactive', inputs: [0], how: 'same' }],
  sinks: [
    templateText('compile', null), ...['component', 'vue'].map((entity) => templateText(entity, null, { values: [{ argument: 0, property: ['template'] }] })),
    templateText('registered', null, { values: [{ argument: 1, property: ['template'] }] }),
    // Version 2 has the properties of elements in `domProps`.
    ...[['innerHTML'], ['domProps', 'innerHTML']].map((property) => ({ kind: 'html-sink', entity: 'h', values: [{ argument: 1, property }], needs: ['html'] }) as const),
    { kind: 'html-sink', entity: 'h', values: [{ argument: 1, property: ['srcdoc'] }, { argument: 1, property: ['attrs', 'srcdoc'] }], needs: ['html'], when: { argument: 0, equals: 'iframe' } },
    ...links.map(([attribute, equals]) => ({ kind: 'url-scheme', entity: 'h', values: [{ argument: 1, property: [attribute] }, { argument: 1, property: ['attrs', attribute] }], needs: ['script-url'], when: { argument: 0, equals } }) as const),
  ],
};
