import type { PackageModel } from './model.ts';
import { compiledTemplate, rawFilters, templateText, escapedResults } from './template-rows.ts';

export const nunjucks: PackageModel = {
  package: 'nunjucks',
  checked: '3.2.4',
  modules: { nunjucks: 'nunjucks' },
  entities: {
    nunjucks: { members: { render: 'render', renderString: 'renderString', compile: 'compile', Template: 'Template', configure: 'configure', Environment: 'Environment', runtime: 'runtime', lib: 'lib' } },
    lib: { members: { escape: 'lib.escape' } }, 'lib.escape': {},
    configure: { call: 'environment' },
    Environment: { new: 'environment' },
    environment: { members: { render: 'render', renderString: 'renderString', filters: 'filters', addFilter: 'addFilter' } },
    addFilter: { callbacks: [{ argument: 1, role: 'filter' }] }, filter: { parameters: Array.from({ length: 4 }, () => 'filter.argument') }, 'filter.argument': { title: 'an argument of a filter' },
    filters: { members: { safe: 'markSafe' } }, runtime: { members: { markSafe: 'markSafe', SafeString: 'markSafe' } }, markSafe: {},
    render: {}, renderString: {}, compile: { call: 'template' }, Template: { new: 'template' }, template: { members: { render: 'template.render' } }, 'template.render': {},
  },
  // Templates hand whatever is in their data to filters.
  sources: [{ entity: 'filter.argument', value: { proven: ['html'] } }],
  propagators: [{ entity: 'lib.escape', inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html' }, ...escapedResults(['render', 'renderString'], 1), ...escapedResults(['template.render'], 0)],
  sinks: [templateText('renderString', ['{{ ', ' }}']), compiledTemplate('compile', null), compiledTemplate('Template', null),
    ...rawFilters('renderString', ['safe']), ...rawFilters('compile', ['safe'], { member: 'render' }), ...rawFilters('Template', ['safe'], { member: 'render' }),
    { kind: 'escaping', entity: 'markSafe', value: { argument: 0 } },
    ...['configure', 'Environment'].flatMap((entity) => [0, 1].map((argument) => (
      { kind: 'escaping', entity, option: { at: { argument, property: ['autoescape'] }, off: [false], on: 'true' } } as const))),
  ],
};
