import type { PackageModel } from './model.ts';
import { hosts } from './request-rows.ts';

export const imap: PackageModel = {
  package: 'imap',
  checked: '0.8.19',
  modules: { imap: 'Imap' },
  entities: { Imap: { members: { default: 'Imap' } } },
  sinks: [hosts('Imap', [{ argument: 0, property: ['host'] }])],
};
