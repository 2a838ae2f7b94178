import type { PackageModel } from './model.ts';

/** body-parser: reads request bodies. */
export const bodyParser: PackageModel = {
  package: 'body-parser',
  checked: '2.4.0',
  modules: { 'body-parser': 'bodyParser' },
  entities: {
    bodyParser: { call: 'middleware', members: { default: 'bodyParser', json: 'parser', urlencoded: 'parser', text: 'parser', raw: 'parser' } },
    parser: { call: 'middleware' },
    middleware: {},
  },
  stepRoles: [{ entity: 'bodyParser', roles: ['body-parser'] }, { entity: 'parser', roles: ['body-parser'] }],
};
