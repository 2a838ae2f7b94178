import type { PackageModel } from './model.ts';
import { templateText } from './template-rows.ts';

export const velocityjs: PackageModel = {
  package: 'velocityjs',
  checked: '2.1.7',
  modules: { velocityjs: 'velocity' },
  entities: { velocity: { members: { render: 'render' } }, render: {} },
  sinks: [templateText('render', null)],
};
