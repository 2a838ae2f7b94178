import type { PackageModel } from './model.ts';
import { compiledTemplate, rawTemplate } from './template-rows.ts';
import { each, element, escape, mapped, merged, property, reduced, same, unescape, utilities, walked } from './utility-rows.ts';

const { functions, guards, members, propagators } = utilities({
  escape, unescape, map: mapped, mapObject: mapped, ...each(['each', 'forEach'], walked), reduce: reduced, pluck: { inputs: [0], how: 'same' },
  // A path is a list; a text names one property.
  get: { ...property, plain: true },
  pick: { inputs: [0], how: 'picked' }, keys: { inputs: [0], how: 'keys' }, values: { inputs: [0], how: 'values' },
  ...each(['clone', 'compact', 'uniq', 'sortBy', 'filter', 'reject', 'omit', 'flatten'], same),
  ...each(['first', 'last', 'find', 'sample'], element),
  ...each(['extend', 'defaults'], merged),
}, ['isString', 'isNumber', 'isBoolean', 'isDate']);

export const underscore: PackageModel = {
  package: 'underscore',
  checked: '1.13.8',
  modules: { underscore: 'underscore' },
  entities: { underscore: { members: { ...members, template: 'template' } }, ...functions, template: {} },
  propagators,
  guards,
  sinks: [compiledTemplate('template', ['<%- ', ' %>']), rawTemplate[0]],
};
