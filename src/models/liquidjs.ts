import type { PackageModel } from './model.ts';
import { compiledTemplate, templateText } from './template-rows.ts';

/** Templates read data and files of the views, and run no code. Values are written as they are, unless `outputEscape` says otherwise. */
export const liquidjs: PackageModel = {
  package: 'liquidjs',
  checked: '10.30.1',
  modules: { liquidjs: 'liquidjs' },
  entities: {
    liquidjs: { members: { Liquid: 'Liquid' } },
    Liquid: { new: 'engine' },
    engine: { members: { parseAndRender: 'render', parseAndRenderSync: 'render', parse: 'parse' } },
    render: {}, parse: {},
  },
  sinks: [templateText('render', ['{{ ', ' | escape }}'], { contained: true }), compiledTemplate('parse', null, { contained: true }),
    { kind: 'escaping', entity: 'Liquid', option: { at: { argument: 0, property: ['outputEscape'] }, off: [], on: '\'escape\'', absent: true } },
  ],
};
