import type { PackageModel } from './model.ts';
import { hosts } from './request-rows.ts';

export const imapflow: PackageModel = {
  package: 'imapflow',
  checked: '2.10.2',
  modules: { imapflow: 'imapflow' },
  entities: { imapflow: { members: { ImapFlow: 'ImapFlow' } }, ImapFlow: {} },
  sinks: [hosts('ImapFlow', [{ argument: 0, property: ['host'] }])],
};
