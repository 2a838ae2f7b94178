import type { PackageModel } from './model.ts';
import { compiledTemplate, templateText } from './template-rows.ts';

export const nunjucks: PackageModel = {
  package: 'nunjucks',
  checked: '3.2.4',
  modules: { nunjucks: 'nunjucks' },
  entities: {
    nunjucks: { members: { renderString: 'renderString', compile: 'compile', Template: 'Template', configure: 'configure', Environment: 'Environment' } },
    configure: { call: 'environment' },
    Environment: { new: 'environment' },
    environment: { members: { renderString: 'renderString' } },
    renderString: {}, compile: {}, Template: {},
  },
  sinks: [templateText('renderString', ['{{ ', ' }}']), compiledTemplate('compile', null), compiledTemplate('Template', null)],
};
