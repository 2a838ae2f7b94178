import type { PackageModel } from './model.ts';

/** lit-html and lit: what stands in a template is escaped, unless a directive marks it as HTML. */
export const lit: PackageModel = {
  package: 'lit',
  checked: '3.3.3',
  modules: {
    'lit/directives/unsafe-html.js': 'directives', 'lit-html/directives/unsafe-html.js': 'directives', 'lit/directives/unsafe-svg.js': 'directives', 'lit-html/directives/unsafe-svg.js': 'directives',
    'lit/static-html.js': 'static', 'lit-html/static.js': 'static',
  },
  clientModules: [
    'lit/directives/unsafe-html.js', 'lit-html/directives/unsafe-html.js', 'lit/directives/unsafe-svg.js', 'lit-html/directives/unsafe-svg.js', 'lit/static-html.js', 'lit-html/static.js',
  ],
  entities: {
    directives: { members: { unsafeHTML: 'unsafeHTML', unsafeSVG: 'unsafeHTML' } },
    static: { members: { unsafeStatic: 'unsafeHTML' } },
    unsafeHTML: {},
  },
  sinks: [{ kind: 'escaping', entity: 'unsafeHTML', value: { argument: 0 } }],
};
