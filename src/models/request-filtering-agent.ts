import type { PackageModel } from './model.ts';

const classes = ['RequestFilteringHttpAgent', 'RequestFilteringHttpsAgent'];

/** request-filtering-agent: agents that refuse addresses of the own network. */
export const requestFilteringAgent: PackageModel = {
  package: 'request-filtering-agent',
  checked: '3.2.1',
  modules: { 'request-filtering-agent': 'module' },
  entities: {
    module: { members: { useAgent: 'useAgent', globalHttpAgent: 'agent', globalHttpsAgent: 'agent', ...Object.fromEntries(classes.map((name) => [name, name])) } },
    useAgent: { call: 'agent' },
    ...Object.fromEntries(classes.map((name) => [name, { new: 'agent' }])),
    agent: { filtersRequests: true },
  },
};
