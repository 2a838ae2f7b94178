import type { EntityRow, PackageModel } from './model.ts';
import { json } from './model.ts';

const schemas = ['inputSchema', 'schema'];
const ends = ['action', 'stateAction'];
const chaining = [...schemas, 'metadata', 'use', 'outputSchema'];
const end: EntityRow = { callbacks: [{ argument: 0, role: 'serverCode' }] };

/** next-safe-action 7 and 8: a server action gets what the schema of its chain lets through. */
export const nextSafeAction: PackageModel = {
  package: 'next-safe-action',
  checked: '8.7.3',
  modules: { 'next-safe-action': 'module' },
  entities: {
    module: { members: { createSafeActionClient: 'createSafeActionClient' } },
    createSafeActionClient: { call: 'client' },
    client: { members: { ...Object.fromEntries(chaining.map((name) => [name, 'chained'])), ...Object.fromEntries(ends.map((name) => [name, 'end'])) } },
    chained: { call: 'this' },
    end,
    serverCode: { parameters: ['options'], checked: [{ parameter: 0, property: 'parsedInput', chained: schemas }] },
    options: { members: { parsedInput: 'input', clientInput: 'input' } },
    input: { title: 'the input of the action', holds: 'input' },
  },
  sources: [{ entity: 'input', value: { proven: json } }],
  sinks: [{ kind: 'response-body', entity: 'serverCode', value: { argument: 0 }, format: 'json', returned: true }],
  chains: [{ role: 'serverCode', calls: ends, behind: schemas, reads: 'parsedInput' }],
};
