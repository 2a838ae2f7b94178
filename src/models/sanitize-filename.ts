import type { PackageModel } from './model.ts';

/** sanitize-filename: takes out separators, control characters and names that file systems refuse. */
export const sanitizeFilename: PackageModel = {
  package: 'sanitize-filename',
  checked: '1.6.3',
  modules: { 'sanitize-filename': 'sanitize' },
  entities: { sanitize: { members: { default: 'sanitize' } } },
  propagators: [{ entity: 'sanitize', inputs: [0], how: 'same', removes: ['climb', 'absolute', 'segment', 'authority', 'line-break', 'object', 'array'] }],
};
