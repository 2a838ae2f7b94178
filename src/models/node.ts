import type { PackageModel } from './model.ts';

const pathFunctions = ['join', 'resolve', 'normalize', 'relative', 'dirname'];

/** Node's own modules and globals. */
export const node: PackageModel = {
  package: 'node',
  checked: '20.20.2',
  modules: { http: 'http', https: 'http', http2: 'http', util: 'util', crypto: 'crypto', path: 'path', assert: 'assert', 'assert/strict': 'assert' },
  globals: { process: 'process', __dirname: 'directory', __filename: 'directory', crypto: 'crypto' },
  entities: {
    process: { members: { env: 'environment', argv: 'environment', cwd: 'cwd', pid: 'environment' } },
    environment: {},
    cwd: { call: 'directory' },
    directory: {},
    http: { members: { createServer: 'http.createServer', createSecureServer: 'http.createServer' } },
    'http.createServer': {},
    util: { members: { promisify: 'promisify' } },
    promisify: {},
    crypto: { members: { randomUUID: 'random', randomBytes: 'random', randomInt: 'random', createHash: 'createHash', createHmac: 'createHash' } },
    random: { call: 'randomValue' },
    randomValue: { members: { toString: 'random' } },
    createHash: { call: 'hash' },
    hash: { members: { update: 'hash.update', digest: 'random' } },
    'hash.update': { call: 'this' },
    path: { members: { ...Object.fromEntries(pathFunctions.map((name) => [name, name])), basename: 'basename', extname: 'basename', posix: 'path' } },
    ...Object.fromEntries(pathFunctions.map((name) => [name, {}])),
    basename: {},
    assert: { members: { ok: 'assert', strict: 'assert', equal: 'equal', strictEqual: 'equal' } },
    equal: {},
  },
  sources: [
    { entity: 'environment', origin: 'configuration', value: { proven: [] } },
    { entity: 'directory', origin: 'configuration', value: { proven: [] } },
    { entity: 'randomValue', origin: 'configuration', value: { proven: [] } },
  ],
  propagators: [
    ...pathFunctions.map((entity) => ({ entity, inputs: ['arguments'] as const, how: 'same' as const, removes: ['object', 'array'] as const })),
    { entity: 'basename', inputs: [0], how: 'same', removes: ['climb', 'absolute', 'segment', 'object', 'array'] },
  ],
  guards: [{ entity: 'assert', argument: 0, leaves: [], asserts: true, condition: true }],
};
