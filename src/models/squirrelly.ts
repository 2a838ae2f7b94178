import type { PackageModel } from './model.ts';
import { compiledTemplate, escapedResults, rawNames, templateOptions, templateText } from './template-rows.ts';

/** Values are those of `it`. */
export const squirrelly: PackageModel = {
  package: 'squirrelly',
  checked: '9.1.1',
  modules: { squirrelly: 'squirrelly' },
  entities: { squirrelly: { members: { render: 'render', compile: 'compile' } }, render: {}, compile: {} },
  propagators: [...escapedResults(['render'], 1)],
  sinks: [
    templateText('render', ['{{it.', '}}']), compiledTemplate('compile', null), templateOptions('render', 2), templateOptions('compile', 1),
    rawNames('render', /\{\{\s*it\.([\w$.]+)\s*\|\s*safe\s*\}\}/g, ['{{it.', '}}']), rawNames('render', /\{\{\s*\*\s*it\.([\w$.]+)\s*\}\}/g, ['{{it.', '}}']),
    { kind: 'escaping', entity: 'render', option: { at: { argument: 2, property: ['autoEscape'] }, off: [false], on: 'true' } },
  ],
};
