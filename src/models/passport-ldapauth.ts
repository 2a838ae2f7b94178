import { written } from './filter-text-rows.ts';
import type { PackageModel } from './model.ts';

/** It escapes the name that it puts in the place of `{{username}}`, but nothing that stands in the filter already. */
export const passportLdapauth: PackageModel = {
  package: 'passport-ldapauth',
  checked: '3.0.1 (ldapauth-fork 5)',
  modules: { 'passport-ldapauth': 'Strategy' },
  entities: { Strategy: { members: { default: 'Strategy', Strategy: 'Strategy' } } },
  sinks: ['searchFilter', 'searchBase', 'groupSearchFilter'].map((name) => written('ldap', 'Strategy', { argument: 0, property: ['server', name] })),
};
