import type { PackageModel } from './model.ts';

/** @vercel/postgres: pools and clients of @neondatabase/serverless, which are those of pg, with a tag that binds. */
export const vercelPostgres: PackageModel = {
  package: '@vercel/postgres',
  checked: '0.10.0',
  modules: { '@vercel/postgres': 'vercel' },
  entities: {
    vercel: {
      members: {
        sql: 'pool', db: 'pool', createPool: 'createPool', createClient: 'createClient', VercelPool: 'VercelPool', VercelClient: 'pg:Client',
        VercelPoolClient: 'pg:Client', Client: 'pg:Client', Pool: 'pg:Pool',
      },
    },
    createPool: { call: 'pool' },
    createClient: { call: 'pg:client' },
    VercelPool: { new: 'pool' },
    pool: { call: 'pg:result', members: { connect: 'pg:pool.connect', query: 'pg:query', sql: 'tag' } },
    tag: { call: 'pg:result' },
  },
};
