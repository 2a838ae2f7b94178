import { filterObject, namingEntries, written } from './filter-text-rows.ts';
import type { PackageModel } from './model.ts';

const filters = ['EqualityFilter', 'SubstringFilter', 'PresenceFilter', 'GreaterThanEqualsFilter', 'LessThanEqualsFilter', 'ApproximateFilter', 'AndFilter', 'OrFilter', 'NotFilter'];

/** Filters and names of entries as text. */
export const ldapts: PackageModel = {
  package: 'ldapts',
  checked: '8.2.0',
  modules: { ldapts: 'ldapts' },
  entities: {
    ldapts: {
      members: { Client: 'Client', FilterParser: 'FilterParser', escapeFilter: 'escapeFilter', ...Object.fromEntries(filters.map((name) => [name, 'Filter'])) },
    },
    Client: { new: 'client' },
    client: { members: { search: 'search', bind: 'bind', del: 'del', modify: 'del', compare: 'del', add: 'del', modifyDN: 'del' } },
    search: {},
    bind: {},
    del: {},
    FilterParser: { members: { parseString: 'parseString' } },
    parseString: {},
    escapeFilter: {},
    Filter: {},
  },
  sinks: [written('ldap', 'search', { argument: 1, property: ['filter'] }, filterObject), ...namingEntries(['search', 'bind', 'del']), written('ldap', 'parseString')],
  // What stands in a filter that is an object is escaped; a text is reported where it is parsed.
  propagators: [{ entity: 'Filter', inputs: [], how: 'same' }, { entity: 'parseString', inputs: [], how: 'same' }, { entity: 'escapeFilter', inputs: ['arguments'], how: 'content', removes: ['filter', 'object', 'array'] }],
};
