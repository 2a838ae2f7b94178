import type { PackageModel } from './model.ts';
import { found, foundSources, statements } from './sql-rows.ts';

/** Cloudflare Workers: what calls `fetch` of an exported object or class, and their database, known by its type: `env.DB: D1Database`. */
export const cloudflareWorkersTypes: PackageModel = {
  package: '@cloudflare/workers-types',
  checked: '5.20261117.1',
  modules: { '@cloudflare/workers-types': 'types', '@cloudflare/workers-types/experimental': 'types', 'cloudflare:workers': 'workers' },
  globals: {},
  entities: {
    ...found,
    types: { members: {} },
    workers: { members: { WorkerEntrypoint: 'service', DurableObject: 'service' } },
    service: { methods: { fetch: 'fetchHandler' } },
    exported: { members: { fetch: 'fetchHandler' } },
    fetchHandler: { parameters: ['web:request'] },
    database: { members: { prepare: 'prepare', exec: 'exec', withSession: 'withSession' } },
    withSession: { call: 'database' },
    prepare: { call: 'statement' },
    exec: {},
    statement: { members: { bind: 'bind', first: 'first', all: 'all', run: 'all', raw: 'raw' } },
    bind: { call: 'this' },
    first: { call: 'row' },
    all: { call: 'result' },
    raw: { call: 'rows' },
    result: { members: { results: 'rows' } },
  },
  types: {
    'D1Database': 'database', 'D1DatabaseSession': 'database', 'D1PreparedStatement': 'statement', 'global D1Database': 'database', 'global D1PreparedStatement': 'statement',
    ...Object.fromEntries(['', 'global '].flatMap((scope) => [[`${scope}ExportedHandler`, 'exported'], [`${scope}ExportedHandlerFetchHandler`, 'fetchHandler']])),
  },
  sources: foundSources,
  sinks: [
    ...statements(['prepare'], 'sqlite', { placeholder: '?', statementMethods: ['bind'], statementBinder: 'bind', refusesUndefined: true }),
    ...statements(['exec'], 'sqlite', undefined, { instead: 'db.prepare(…).bind(…).run()' }),
  ],
};
