import type { CommandSink, PackageModel } from './model.ts';
import { named } from './sql-rows.ts';

/** Starts GraphicsMagick or ImageMagick without a shell; a name that begins with `-` is an option of it. */
export const gm: PackageModel = {
  package: 'gm',
  checked: '1.25.1',
  modules: { gm: 'gm' },
  entities: {
    gm: { call: 'image', members: { default: 'gm', subClass: 'subClass' } },
    subClass: { call: 'gm' },
    image: { members: { '*': 'chained', ...named('in out', 'in') } },
    chained: { call: 'this' },
    in: { call: 'this' },
  },
  sinks: ['gm', 'in'].map((entity): CommandSink => ({ kind: 'command', entity, form: 'arguments', program: 'gm', values: [], rest: 0, needs: ['dash'], contained: true })),
};
