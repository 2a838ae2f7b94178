import type { PackageModel } from './model.ts';

/** Diagrams as SVG: what stands in a text is escaped, unless the level is `loose`, with which it may hold tags and call functions. */
export const mermaid: PackageModel = {
  package: 'mermaid',
  checked: '11.17.2',
  modules: { mermaid: 'mermaid' },
  clientModules: ['mermaid'],
  client: true,
  globals: { mermaid: 'mermaid' },
  entities: { mermaid: { members: { initialize: 'initialize', mermaidAPI: 'mermaid' } }, initialize: {} },
  sinks: [{ kind: 'escaping', entity: 'initialize', option: { at: { argument: 0, property: ['securityLevel'] }, off: ['loose'], on: '\'strict\'' } }],
};
