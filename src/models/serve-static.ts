import { pathSinks } from './fs-rows.ts';
import type { PackageModel } from './model.ts';

/** serve-static: answers with files. */
export const serveStatic: PackageModel = {
  package: 'serve-static',
  checked: '2.2.1',
  modules: { 'serve-static': 'serveStatic' },
  entities: { serveStatic: { call: 'middleware', members: { default: 'serveStatic' } }, middleware: {} },
  sinks: pathSinks(['serveStatic'], [0]),
  stepRoles: [{ entity: 'serveStatic', roles: ['static'] }],
};
