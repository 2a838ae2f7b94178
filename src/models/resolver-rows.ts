import type { EntityRow } from './model.ts';

/**
 * Options of a library, in its first argument, whose functions answer the fields of GraphQL types.
 * @param at where they stand: functions below names of types and fields
 */
export const resolving = (at: string): Pick<EntityRow, 'callbacks'> => ({
  callbacks: ['', '.resolve', '.subscribe'].map((end) => ({ argument: 0, property: `${at}.*.*${end}`, role: 'graphql:resolver.described' })),
});
