import type { PackageModel } from './model.ts';

/** morgan: writes a line for each request, of what the functions of its tokens return. */
export const morgan: PackageModel = {
  package: 'morgan',
  checked: '1.12.1',
  modules: { morgan: 'morgan' },
  entities: {
    morgan: { call: 'middleware', members: { default: 'morgan', token: 'token', format: 'format' }, callbacks: [{ argument: 0, role: 'formatter' }] },
    token: { callbacks: [{ argument: 1, role: 'reader' }] },
    format: { callbacks: [{ argument: 1, role: 'formatter' }] },
    reader: { parameters: ['express:request', 'express:response'] },
    formatter: { parameters: [null, 'express:request', 'express:response'] },
    middleware: {},
  },
  sinks: [
    { kind: 'log', entity: 'morgan', arguments: ['returned', 'none'] },
    { kind: 'log', entity: 'token', arguments: ['none', 'returned'] },
    { kind: 'log', entity: 'format', arguments: ['none', 'returned'] },
    { kind: 'log-stream', entity: 'morgan', stream: { argument: 1, property: ['stream'] } },
  ],
  stepRoles: [{ entity: 'morgan', roles: ['access-log'] }],
};
