import type { PackageModel } from './model.ts';

const [minute, hour, day, week, month, year] = [1 / 1440, 1 / 24, 1, 7, 30, 365];

/**
 * file-stream-rotator: streams that start a new file by time or size. Version 0.6 keeps all of them unless told otherwise,
 * version 1 the last ten.
 */
export const fileStreamRotator: PackageModel = {
  package: 'file-stream-rotator',
  checked: '0.6.1, 1.0.0',
  modules: { 'file-stream-rotator': 'rotator' },
  entities: { rotator: { members: { getStream: 'getStream', default: 'rotator' } }, getStream: { call: 'stream' }, stream: {} },
  sinks: [
    {
      kind: 'log-file',
      entity: 'getStream',
      options: { argument: 0 },
      retention: {
        rotation: [
          { property: 'frequency', period: { words: { daily: day, test: minute, custom: Infinity, date: Infinity }, units: { h: hour, m: minute } } },
          { property: 'date_format', period: { letters: { m: minute, H: hour, h: hour, D: day, d: day, W: week, w: week, M: month, Y: year } }, majors: [1] },
          { property: 'size' },
        ],
        bounds: [{ property: ['max_logs'], counts: 'files', days: 'd', default: { 1: 10 } }],
        repair: { property: 'max_logs', days: 'd', text: true, usual: 90 },
      },
    },
  ],
};
