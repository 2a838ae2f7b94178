import type { EscapingSink, PackageModel } from './model.ts';
import { compiledTemplate, rawNames, templateText, escapedResults } from './template-rows.ts';

/** Values are those of `it`. */
export const eta: PackageModel = {
  package: 'eta',
  checked: '4.6.0',
  modules: { eta: 'eta' },
  entities: {
    eta: { members: { Eta: 'Eta' } },
    Eta: { new: 'instance' },
    instance: { members: { render: 'render', renderAsync: 'render', renderString: 'renderString', renderStringAsync: 'renderString', compile: 'compile', configure: 'configure' } },
    render: {}, renderString: {}, compile: {}, configure: {},
  },
  propagators: [...escapedResults(['render', 'renderString'], 1)],
  sinks: [
    templateText('renderString', ['<%= it.', ' %>']), compiledTemplate('compile', null),
    rawNames('renderString', /<%~\s*it\.([\w$.]+)\s*-?%>/g, ['<%= it.', ' %>']),
    ...['Eta', 'configure'].flatMap((entity): EscapingSink[] => [
      { kind: 'escaping', entity, option: { at: { argument: 0, property: ['autoEscape'] }, off: [false], on: 'true' } },
      { kind: 'escaping', entity, escaper: { argument: 0, property: ['escapeFunction'] }, fills: 'unseen' },
    ]),
  ],
};
