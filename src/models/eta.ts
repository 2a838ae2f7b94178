import type { PackageModel } from './model.ts';
import { compiledTemplate, templateText } from './template-rows.ts';

/** Values are those of `it`. */
export const eta: PackageModel = {
  package: 'eta',
  checked: '4.6.0',
  modules: { eta: 'eta' },
  entities: {
    eta: { members: { Eta: 'Eta' } },
    Eta: { new: 'instance' },
    instance: { members: { renderString: 'renderString', renderStringAsync: 'renderString', compile: 'compile' } },
    renderString: {}, compile: {},
  },
  sinks: [templateText('renderString', ['<%= it.', ' %>']), compiledTemplate('compile', null)],
};
