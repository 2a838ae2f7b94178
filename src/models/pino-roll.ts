import type { PackageModel } from './model.ts';

const [millisecond, hour, day] = [1 / 86_400_000, 1 / 24, 1];

/**
 * pino-roll: a stream for pino that starts a new file by time or size. `limit` throws without a positive `count`; without
 * `removeOtherLogFiles` (version 3 and later) it counts what the running process has written.
 */
export const pinoRoll: PackageModel = {
  package: 'pino-roll',
  checked: '1.3.0, 2.2.0, 3.1.0, 4.0.0',
  modules: { 'pino-roll': 'roll' },
  entities: { roll: { call: 'stream', members: { default: 'roll' } }, stream: {} },
  sinks: [
    {
      kind: 'log-file',
      entity: 'roll',
      options: { argument: 0 },
      retention: {
        rotation: [{ property: 'frequency', period: { words: { daily: day, hourly: hour }, number: millisecond } }, { property: 'size' }],
        bounds: [{ property: ['limit', 'count'], counts: 'files', countsEarlierWith: { property: ['limit', 'removeOtherLogFiles'], since: 3 } }],
        repair: { property: 'limit', around: ['{ count: ', ', removeOtherLogFiles: true }'], usual: 90 },
      },
    },
  ],
};
