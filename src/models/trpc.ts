import type { PackageModel } from './model.ts';
import { json } from './model.ts';

const ends = ['query', 'mutation', 'subscription'];
const checked = [{ parameter: 0, property: 'input', chained: ['input'] }] as const;

/** @trpc/server 10 and 11: a procedure gets what the schemas of its chain let through. */
export const trpc: PackageModel = {
  package: '@trpc/server',
  checked: '11.25.2',
  modules: { '@trpc/server': 'trpc' },
  entities: {
    trpc: { members: { initTRPC: 'builder' } },
    builder: { members: { context: 'builder.chained', meta: 'builder.chained', create: 'create' } },
    'builder.chained': { call: 'builder' },
    create: { call: 'root', callbacks: [{ argument: 0, property: 'errorFormatter', role: 'errorFormatter' }] },
    errorFormatter: { thrown: 0, thrownAt: 'error' },
    root: { members: { procedure: 'procedure', middleware: 'procedure.use' } },
    procedure: { members: { ...Object.fromEntries(ends.map((name) => [name, 'end'])), ...Object.fromEntries(['input', 'output', 'meta', 'concat'].map((name) => [name, 'procedure.chained'])), use: 'procedure.use' } },
    'procedure.chained': { call: 'this' },
    'procedure.use': { call: 'this', callbacks: [{ argument: 0, role: 'middleware' }] },
    end: { callbacks: [{ argument: 0, role: 'resolver' }] },
    resolver: { parameters: ['options'], checked },
    middleware: { parameters: ['middlewareOptions'], checked },
    options: { members: { input: 'input' } },
    middlewareOptions: { members: { input: 'input', getRawInput: 'getRawInput' } },
    getRawInput: { call: 'input' },
    input: { title: 'the input of the procedure', holds: 'input' },
  },
  sources: [{ entity: 'input', value: { proven: json } }],
  sinks: ['resolver', 'errorFormatter'].map((entity) => ({ kind: 'response-body', entity, value: { argument: 0 }, format: 'json', returned: true })),
  chains: [{ role: 'resolver', calls: ends, behind: ['input'], reads: 'input' }],
};
