import { pathSinks } from './fs-rows.ts';
import type { PackageModel } from './model.ts';

const chained = [
  'resize', 'rotate', 'autoOrient', 'jpeg', 'png', 'webp', 'avif', 'gif', 'tiff', 'toFormat', 'extract', 'composite', 'flatten', 'withMetadata', 'keepMetadata', 'sharpen', 'blur', 'trim', 'extend', 'grayscale',
  'greyscale', 'normalize', 'normalise', 'modulate', 'flip', 'flop', 'clone', 'timeout',
];

/** sharp: the file that an image is written to, and the one that it is read from: bytes can stand there as well. */
export const sharp: PackageModel = {
  package: 'sharp',
  checked: '0.35.5',
  modules: { sharp: 'sharp' },
  types: { Sharp: 'image' },
  entities: {
    sharp: { call: 'image', members: { default: 'sharp' } },
    image: { members: { ...Object.fromEntries(chained.map((name) => [name, 'chained'])), toFile: 'toFile' } },
    chained: { call: 'this' },
    toFile: {},
  },
  sinks: [...pathSinks(['toFile'], [0]), ...pathSinks(['sharp'], [0]).map((row) => ({ ...row, takesBytes: true }) as const)],
};
