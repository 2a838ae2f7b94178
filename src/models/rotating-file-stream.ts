import type { LogFileSink, PackageModel } from './model.ts';

const [second, minute, hour, day, month] = [1 / 86_400, 1 / 1440, 1 / 24, 1, 30];

const rotatingFile = (entity: string): LogFileSink => ({
  kind: 'log-file',
  entity,
  options: { argument: 1 },
  retention: {
    rotation: [{ property: 'interval', period: { units: { s: second, m: minute, h: hour, d: day, M: month } } }, { property: 'size' }],
    // With `rotate` the other two are dropped. Zero, null and undefined throw when the program starts.
    bounds: [
      { property: ['rotate'], counts: 'files' },
      { property: ['maxFiles'], counts: 'files' },
      { property: ['maxSize'], counts: 'bytes' },
    ],
    repair: { property: 'maxFiles', usual: 90 },
  },
});

/** rotating-file-stream: `createStream()`, and the module itself as a function in version 1. */
export const rotatingFileStream: PackageModel = {
  package: 'rotating-file-stream',
  checked: '1.4.6, 2.1.6, 3.2.10',
  modules: { 'rotating-file-stream': 'module' },
  entities: { module: { call: 'stream', members: { createStream: 'createStream', default: 'module' } }, createStream: { call: 'stream' }, stream: {} },
  sinks: [rotatingFile('createStream'), rotatingFile('module')],
};
