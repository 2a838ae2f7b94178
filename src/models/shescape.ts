import type { PackageModel, PropagatorRow } from './model.ts';

const methods = ['quote', 'quoteAll', 'escape', 'escapeAll'];

/** Version 2 is a class; version 1 exports the functions. Both take leading dashes away, unless `flagProtection` is `false`. */
export const shescape: PackageModel = {
  package: 'shescape',
  checked: '2.1.12',
  modules: { 'shescape': 'shescape', 'shescape/stateless': 'shescape' },
  entities: {
    shescape: { members: { ...Object.fromEntries(methods.map((name) => [name, name])), Shescape: 'Shescape' } },
    Shescape: { new: 'instance' },
    instance: { members: Object.fromEntries(methods.map((name) => [name, name])) },
    ...Object.fromEntries(methods.map((name) => [name, {}])),
  },
  propagators: methods.map((entity): PropagatorRow => ({ entity, inputs: [0], how: entity.endsWith('All') ? 'same' : 'content', removes: ['dash', 'object'], escapes: 'shell-word' })),
};
