import type { EscapingSink, PackageModel } from './model.ts';
import { compiledTemplate, escapedResults, rawNames, templateOptions, templateText } from './template-rows.ts';

/** `p!= name`, `p !{name}` and `p(title!=name)`. */
const raw = (entity: string, data?: 'result'): readonly EscapingSink[] => [
  rawNames(entity, /(?<=^[ \t]*[\w.#-]*)!=[ \t]*([\w$.]+)(?=[ \t]*$)/gm, ['= ', ''], data),
  rawNames(entity, /!\{[ \t]*([\w$.]+)[ \t]*\}/g, ['#{', '}'], data),
  rawNames(entity, /(?<=\([^()\n]*)!=[ \t]*([\w$.]+)(?=[ \t,)])/g, ['=', ''], data),
];

export const pug: PackageModel = {
  package: 'pug',
  checked: '3.0.4 (pug-runtime 3.0.1)',
  modules: { 'pug': 'pug', 'jade': 'pug', 'pug-runtime': 'runtime' },
  entities: {
    pug: { members: { render: 'render', renderFile: 'renderFile', compile: 'compile', compileFile: 'compileFile', compileClient: 'compileClient', runtime: 'runtime' } },
    runtime: { members: { escape: 'escape' } }, escape: {},
    render: {}, renderFile: {}, compile: { call: 'template' }, compileFile: { call: 'template' }, template: {}, compileClient: {},
  },
  // A `'` stays as it is.
  propagators: [{ entity: 'escape', inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html-text' }, ...escapedResults(['render', 'renderFile'], 1), ...escapedResults(['template'], 0)],
  sinks: [templateText('render', ['#{', '}']), compiledTemplate('compile', ['#{', '}']), compiledTemplate('compileClient', null),
    // Files that the template includes: it checks all names that it writes into its code.
    ...['render', 'renderFile', 'compile', 'compileFile', 'compileClient'].map((entity) => templateOptions(entity, 1, { contained: true })), ...raw('render'), ...raw('compile', 'result')],
};
