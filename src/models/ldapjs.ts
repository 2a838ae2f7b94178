import { filterObject, namingEntries, written } from './filter-text-rows.ts';
import type { PackageModel } from './model.ts';

const filters = ['EqualityFilter', 'SubstringFilter', 'PresenceFilter', 'GreaterThanEqualsFilter', 'LessThanEqualsFilter', 'ApproximateFilter', 'AndFilter', 'OrFilter', 'NotFilter'];

/** Filters and names of entries as text. */
export const ldapjs: PackageModel = {
  package: 'ldapjs',
  checked: '3.0.7',
  modules: { ldapjs: 'ldapjs' },
  entities: {
    ldapjs: { members: { default: 'ldapjs', createClient: 'createClient', parseFilter: 'parseFilter', ...Object.fromEntries(filters.map((name) => [name, 'Filter'])) } },
    createClient: { call: 'client' },
    client: { members: { search: 'search', bind: 'bind', del: 'del', modify: 'del', compare: 'del', add: 'del', modifyDN: 'del' } },
    search: {},
    bind: {},
    del: {},
    parseFilter: {},
    Filter: {},
  },
  sinks: [written('ldap', 'search', { argument: 1, property: ['filter'] }, filterObject), ...namingEntries(['search', 'bind', 'del']), written('ldap', 'parseFilter')],
  // What stands in a filter that is an object is escaped; a text is reported where it is parsed.
  propagators: ['Filter', 'parseFilter'].map((entity) => ({ entity, inputs: [], how: 'same' })),
};
