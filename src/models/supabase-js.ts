import { written } from './filter-text-rows.ts';
import type { PackageModel } from './model.ts';

const instead = 'Use methods that take values, such as eq() and in().';

/** Queries of PostgREST: `or()` takes the text of a filter as it is, `eq()` and the like take values. */
export const supabaseJs: PackageModel = {
  package: '@supabase/supabase-js',
  checked: '2.109.0 (@supabase/postgrest-js 2.109.0)',
  modules: { '@supabase/supabase-js': 'supabase', '@supabase/postgrest-js': 'supabase' },
  entities: {
    supabase: { members: { createClient: 'createClient', SupabaseClient: 'SupabaseClient', PostgrestClient: 'SupabaseClient' } },
    createClient: { call: 'client' },
    SupabaseClient: { new: 'client' },
    client: { members: { from: 'from', schema: 'schema', rpc: 'from' } },
    schema: { call: 'client' },
    from: { call: 'query' },
    query: { members: { '*': 'chained', or: 'or', filter: 'filter', not: 'filter' } },
    chained: { call: 'this' },
    or: { call: 'this' },
    filter: { call: 'this' },
  },
  // Behind `eq.` and the like everything is one value; inside the parentheses of `in` it is none.
  sinks: [written('postgrest', 'or', { argument: 0 }, instead), { ...written('postgrest', 'filter', { argument: 2 }, instead), partsAlone: true }],
};
