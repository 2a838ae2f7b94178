import type { PackageModel } from './model.ts';
import { compiledTemplate, rawNames } from './template-rows.ts';

/** Values are those of `it`. */
export const dot: PackageModel = {
  package: 'dot',
  checked: '1.1.3',
  modules: { dot: 'dot' },
  entities: { dot: { members: { template: 'template', compile: 'template' } }, template: {} },
  sinks: [compiledTemplate('template', ['{{!it.', '}}']), rawNames('template', /\{\{=\s*it\.([\w$.]+)\s*\}\}/g, ['{{!it.', '}}'], 'result')],
};
