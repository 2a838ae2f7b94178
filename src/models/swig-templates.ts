import type { PackageModel } from './model.ts';
import { compiledTemplate, templateText } from './template-rows.ts';

export const swigTemplates: PackageModel = {
  package: 'swig-templates',
  checked: '2.0.3',
  modules: { 'swig-templates': 'swig', 'swig': 'swig' },
  entities: { swig: { members: { render: 'render', compile: 'compile', Swig: 'Swig' } }, Swig: { new: 'swig' }, render: {}, compile: {} },
  sinks: [templateText('render', null), compiledTemplate('compile', null)],
};
