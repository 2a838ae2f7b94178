import type { EscapingSink, PackageModel } from './model.ts';
import { compiledTemplate, rawFilters, templateText } from './template-rows.ts';

export const swigTemplates: PackageModel = {
  package: 'swig-templates',
  checked: '2.0.3',
  modules: { 'swig-templates': 'swig', 'swig': 'swig' },
  entities: { swig: { members: { render: 'render', compile: 'compile', compileFile: 'compileFile', setDefaults: 'setDefaults', Swig: 'Swig' } }, Swig: { new: 'swig' }, render: {}, compile: {}, compileFile: {}, setDefaults: {} },
  sinks: [
    templateText('render', null), compiledTemplate('compile', null),
    ...rawFilters('render', ['safe', 'raw'], { argument: 1, property: ['locals'] }), ...rawFilters('compile', ['safe', 'raw'], 'result'),
    ...([['setDefaults', 0], ['Swig', 0], ['render', 1], ['compile', 1], ['compileFile', 1]] as const).map(([entity, argument]): EscapingSink => (
      { kind: 'escaping', entity, option: { at: { argument, property: ['autoescape'] }, off: [false], on: 'true' } })),
  ],
};
