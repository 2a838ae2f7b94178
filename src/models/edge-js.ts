import type { PackageModel } from './model.ts';
import { rawNames, templateText } from './template-rows.ts';

export const edgeJs: PackageModel = {
  package: 'edge.js',
  checked: '6.5.1',
  modules: { 'edge.js': 'edge' },
  entities: {
    edge: { members: { Edge: 'Edge' } },
    Edge: { new: 'instance', members: { create: 'create' } },
    create: { call: 'instance' },
    instance: { members: { renderRaw: 'renderRaw', renderRawSync: 'renderRaw' } },
    renderRaw: {},
  },
  sinks: [templateText('renderRaw', ['{{ ', ' }}']), rawNames('renderRaw', /\{\{\{\s*([\w$.]+)\s*\}\}\}/g, ['{{ ', ' }}'])],
};
