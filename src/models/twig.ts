import type { PackageModel } from './model.ts';
import { templateText } from './template-rows.ts';

export const twig: PackageModel = {
  package: 'twig',
  checked: '2.0.0',
  modules: { twig: 'twig' },
  entities: { twig: { members: { twig: 'make' } }, make: {} },
  sinks: [templateText('make', null, { values: [{ argument: 0, property: ['data'] }] })],
};
