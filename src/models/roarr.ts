import type { PackageModel } from './model.ts';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];

/** roarr: a context, a message with `%s`, and what it is filled with. */
export const roarr: PackageModel = {
  package: 'roarr',
  checked: '7.21.7',
  modules: { roarr: 'roarr' },
  types: { Logger: 'logger' },
  entities: {
    roarr: { members: { Roarr: 'logger' } },
    logger: { members: { ...Object.fromEntries(levels.flatMap((level) => [[level, 'write'], [`${level}Once`, 'write']])), child: 'child' } },
    child: { call: 'logger' },
    write: {},
  },
  sinks: [
    { kind: 'log', entity: 'logger', arguments: ['data', 'filled'] },
    { kind: 'log', entity: 'write', arguments: ['data', 'filled'] },
    { kind: 'log', entity: 'child', arguments: ['fields'] },
  ],
};
