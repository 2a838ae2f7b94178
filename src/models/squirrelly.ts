import type { PackageModel } from './model.ts';
import { compiledTemplate, templateText } from './template-rows.ts';

/** Values are those of `it`. */
export const squirrelly: PackageModel = {
  package: 'squirrelly',
  checked: '9.1.1',
  modules: { squirrelly: 'squirrelly' },
  entities: { squirrelly: { members: { render: 'render', compile: 'compile' } }, render: {}, compile: {} },
  sinks: [templateText('render', ['{{it.', '}}']), compiledTemplate('compile', null)],
};
