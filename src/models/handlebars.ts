import type { PackageModel } from './model.ts';
import { compiledTemplate, escapedResults, rawBraces, templateOptions } from './template-rows.ts';

/** It keeps prototypes away from templates, but what a template does may take any time, and helpers can be called. hbs has its helpers and `SafeString`. */
export const handlebars: PackageModel = {
  package: 'handlebars',
  checked: '4.7.10',
  modules: { handlebars: 'handlebars', hbs: 'handlebars' },
  entities: {
    handlebars: { members: { compile: 'compile', precompile: 'precompile', create: 'create', escapeExpression: 'escapeExpression', Utils: 'handlebars', SafeString: 'SafeString', registerHelper: 'registerHelper' } },
    SafeString: {},
    registerHelper: { callbacks: [{ argument: 1, role: 'helper' }, { argument: 0, property: '*', role: 'helper' }] }, helper: { parameters: Array.from({ length: 4 }, () => 'helper.argument') }, 'helper.argument': { title: 'an argument of a helper' },
    create: { call: 'handlebars' },
    compile: { call: 'template' }, template: {}, precompile: {}, escapeExpression: {},
  },
  propagators: [...escapedResults(['template'], 0), { entity: 'escapeExpression', inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html' }],
  sinks: [compiledTemplate('compile', ['{{ ', ' }}']), compiledTemplate('precompile', null), templateOptions('compile', 1), templateOptions('precompile', 1),
    ...rawBraces('compile', 'result'),
    ...['compile', 'precompile'].map((entity) => ({ kind: 'escaping', entity, option: { at: { argument: 1, property: ['noEscape'] }, off: [true], removed: true } }) as const),
    { kind: 'escaping', entity: 'SafeString', value: { argument: 0 } },
  ],
  // Templates hand whatever is in their data to helpers.
  sources: [{ entity: 'helper.argument', value: { proven: ['html'] } }],
};
