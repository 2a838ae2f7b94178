import type { CommandSink, PackageModel } from './model.ts';

/** Starts ImageMagick without a shell; what begins with `-` is an option of it. */
export const imagemagick: PackageModel = {
  package: 'imagemagick',
  checked: '0.1.3',
  modules: { imagemagick: 'imagemagick' },
  entities: { imagemagick: { members: { convert: 'convert', identify: 'identify' } }, convert: {}, identify: {} },
  sinks: ['convert', 'identify'].map((entity): CommandSink => ({ kind: 'command', entity, form: 'arguments', program: entity, values: [], list: { argument: 0 }, needs: ['dash'] })),
};
