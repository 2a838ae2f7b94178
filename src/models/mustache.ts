import type { PackageModel } from './model.ts';
import { rawBraces, templateText, escapedResults } from './template-rows.ts';

/** A template without logic: it reads all the data that it is given. */
export const mustache: PackageModel = {
  package: 'mustache',
  checked: '4.2.0',
  modules: { mustache: 'mustache' },
  entities: { mustache: { members: { render: 'render', escape: 'escape' } }, render: {}, escape: {} },
  propagators: [...escapedResults(['render'], 1), { entity: 'escape', inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html' }],
  sinks: [
    templateText('render', ['{{ ', ' }}'], { contained: true }), ...rawBraces('render'),
    { kind: 'escaping', entity: 'render', escaper: { argument: 3, property: ['escape'] }, fills: { argument: 0 } },
    { kind: 'escaping', entity: 'escape', assigned: true, escaper: 'assigned', fills: 'unseen' },
  ],
};
