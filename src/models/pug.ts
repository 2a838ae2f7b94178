import type { PackageModel } from './model.ts';
import { compiledTemplate, templateText } from './template-rows.ts';

export const pug: PackageModel = {
  package: 'pug',
  checked: '3.0.4',
  modules: { pug: 'pug', jade: 'pug' },
  entities: {
    pug: { members: { render: 'render', compile: 'compile', compileClient: 'compileClient' } },
    render: {}, compile: {}, compileClient: {},
  },
  sinks: [templateText('render', ['#{', '}']), compiledTemplate('compile', ['#{', '}']), compiledTemplate('compileClient', null)],
};
