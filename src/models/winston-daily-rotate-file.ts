import type { PackageModel } from './model.ts';

const [minute, hour, day, week, month, year] = [1 / 1440, 1 / 24, 1, 7, 30, 365];

/** winston-daily-rotate-file: a transport over file-stream-rotator 0.6, which keeps all files unless told otherwise. */
export const winstonDailyRotateFile: PackageModel = {
  package: 'winston-daily-rotate-file',
  checked: '4.7.1, 5.0.0',
  modules: { 'winston-daily-rotate-file': 'DailyRotateFile' },
  entities: { DailyRotateFile: { new: 'transport', members: { default: 'DailyRotateFile' } }, transport: {} },
  sinks: [
    {
      kind: 'log-file',
      entity: 'DailyRotateFile',
      options: { argument: 0 },
      unless: 'stream',
      retention: {
        rotation: [
          { property: 'datePattern', period: { letters: { m: minute, H: hour, h: hour, D: day, d: day, W: week, w: week, M: month, Y: year } }, default: day },
          { property: 'frequency', period: { words: { daily: day, test: minute, custom: Infinity }, units: { h: hour, m: minute } } },
          { property: 'maxSize' },
        ],
        bounds: [{ property: ['maxFiles'], counts: 'files', days: 'd' }],
        repair: { property: 'maxFiles', days: 'd', usual: 90 },
      },
    },
    { kind: 'log-stream', entity: 'DailyRotateFile', stream: { argument: 0, property: ['stream'] } },
  ],
};
