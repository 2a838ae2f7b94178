import type { CommandSink, PackageModel } from './model.ts';

/** Starts the program that the system keeps for a file or for the scheme of a URL, without a shell; or the one that an option names. */
export const open: PackageModel = {
  package: 'open',
  checked: '11.0.4 (opn 6.0.0)',
  modules: { open: 'open', opn: 'open' },
  entities: { open: { members: { default: 'open', openApp: 'openApp' } }, openApp: {} },
  sinks: [
    { kind: 'command', entity: 'open', form: 'program', values: [{ argument: 0 }], needs: ['authority', 'script-url', 'absolute'] },
    ...[['app', 'name'], ['app']].map((property): CommandSink => ({ kind: 'command', entity: 'open', form: 'program', values: [{ argument: 1, property }], needs: ['code', 'shell', 'climb', 'absolute'] })),
    { kind: 'command', entity: 'openApp', form: 'program', values: [{ argument: 0 }], needs: ['code', 'shell', 'climb', 'absolute'] },
  ],
};
