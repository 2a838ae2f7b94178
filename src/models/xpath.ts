import { written } from './filter-text-rows.ts';
import type { PackageModel } from './model.ts';

/** Expressions of XPath; `parse(text).select({ variables })` binds. */
export const xpath: PackageModel = {
  package: 'xpath',
  checked: '0.0.34',
  modules: { xpath: 'xpath' },
  entities: {
    xpath: { members: { default: 'xpath', select: 'select', select1: 'select', evaluate: 'select', parse: 'select', createExpression: 'select', useNamespaces: 'useNamespaces' } },
    select: {},
    useNamespaces: { call: 'select' },
  },
  sinks: [written('xpath', 'select')],
};
