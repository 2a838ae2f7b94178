import { written } from './filter-text-rows.ts';
import type { PackageModel } from './model.ts';

/** Queries of PostgREST: `or()` takes the text of a filter as it is, `eq()` and the like take values. */
export const supabaseJs: PackageModel = {
  package: '@supabase/supabase-js',
  checked: '2.109.0',
  modules: { '@supabase/supabase-js': 'supabase' },
  entities: {
    supabase: { members: { createClient: 'createClient', SupabaseClient: 'SupabaseClient' } },
    createClient: { call: 'client' },
    SupabaseClient: { new: 'client' },
    client: { members: { from: 'from', schema: 'schema', rpc: 'from' } },
    schema: { call: 'client' },
    from: { call: 'query' },
    query: { members: { '*': 'chained', or: 'or', filter: 'filter' } },
    chained: { call: 'this' },
    or: { call: 'this' },
    filter: { call: 'this' },
  },
  sinks: [written('postgrest', 'or', { argument: 0 }, 'Use methods that take values, such as eq().')],
};
