import type { PackageModel } from './model.ts';
import { templateText } from './template-rows.ts';

/** Templates are programs. `load` is of versions up to 4, `marko/compiler` of versions up to 5. */
export const marko: PackageModel = {
  package: 'marko',
  checked: '6.0.171 (@marko/compiler)',
  modules: { 'marko': 'marko', '@marko/compiler': 'compiler', 'marko/compiler': 'compiler' },
  entities: { marko: { members: { default: 'marko', load: 'load' } }, load: {}, compiler: { members: { default: 'compiler', compile: 'compile', compileSync: 'compile' } }, compile: {} },
  sinks: [templateText('compile', null), templateText('load', null, { values: [{ argument: 1 }] })],
};
