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
  sinks: [templateText('renderString', ['{{ ', ' }}']), compiledTemplate('compile', null), compiledTemplate('Template', null),
    ...['configure', 'Environment'].flatMap((entity) => [0, 1].map((argument) => (
      { kind: 'escaping', entity, option: { at: { argument, property: ['autoescape'] }, off: [false], on: 'true' } } as const))),
  ],
};
