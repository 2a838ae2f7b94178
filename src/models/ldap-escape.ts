import { entryNameNeeds } from './filter-text-rows.ts';
import type { PackageModel } from './model.ts';

/** Tags that escape what stands in their holes: for filters, and for names of entries. */
export const ldapEscape: PackageModel = {
  package: 'ldap-escape',
  checked: '2.0.6',
  modules: { 'ldap-escape': 'escape' },
  entities: { escape: { members: { default: 'escape', filter: 'filter', dn: 'dn' } }, filter: {}, dn: {} },
  propagators: [
    { entity: 'filter', inputs: ['arguments'], how: 'content', removes: ['filter', 'object', 'array'] },
    { entity: 'dn', inputs: ['arguments'], how: 'content', removes: [...entryNameNeeds, 'object', 'array'] },
  ],
};
