import type { PackageModel } from './model.ts';
import { compiledTemplate } from './template-rows.ts';

/** It keeps prototypes away from templates, but what a template does may take any time, and helpers can be called. */
export const handlebars: PackageModel = {
  package: 'handlebars',
  checked: '4.7.10',
  modules: { handlebars: 'handlebars' },
  entities: {
    handlebars: { members: { compile: 'compile', precompile: 'precompile', create: 'create', escapeExpression: 'escapeExpression', Utils: 'handlebars' } },
    create: { call: 'handlebars' },
    compile: {}, precompile: {}, escapeExpression: {},
  },
  propagators: [{ entity: 'escapeExpression', inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html' }],
  sinks: [compiledTemplate('compile', ['{{ ', ' }}']), compiledTemplate('precompile', null)],
};
