import type { PackageModel } from './model.ts';

const parsers = ['json', 'urlencoded', 'text', 'raw'] as const;

/** body-parser: reads request bodies. */
export const bodyParser: PackageModel = {
  package: 'body-parser',
  checked: '2.4.0',
  modules: { 'body-parser': 'bodyParser' },
  entities: {
    bodyParser: { call: 'middleware', members: { default: 'bodyParser', ...Object.fromEntries(parsers.map((name) => [name, name])) } },
    ...Object.fromEntries(parsers.map((name) => [name, { call: 'middleware' }])),
    middleware: {},
  },
  stepRoles: ['bodyParser', ...parsers].map((entity) => ({ entity, roles: ['body-parser'] })),
};
