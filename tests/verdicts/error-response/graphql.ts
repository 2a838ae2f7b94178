// @ts-nocheck: the packages are not installed.
import { ApolloServer } from '@apollo/server';
import { initTRPC } from '@trpc/server';
import { z } from 'zod';
import { orders } from './orders.js';

const resolvers = {
  Mutation: {
    placeOrder: async (parent, args) => {
      try {
        return { ok: true, order: await orders.place(args.order) }; // ✓
      } catch (error) {
        if (args.verbose) return { ok: false, detail: error.stack }; // ✗
        return { ok: false, detail: 'try again' }; // ✓
      }
    },
  },
};
new ApolloServer({ typeDefs: 'type Mutation { placeOrder(order: String, verbose: Boolean): String }', resolvers });

new ApolloServer({ typeDefs: '', includeStacktraceInErrorResponses: true }); // ✗
new ApolloServer({ typeDefs: '', includeStacktraceInErrorResponses: process.env.NODE_ENV !== 'production' }); // ✓
new ApolloServer({ typeDefs: '', formatError: (formatted, error) => ({ message: formatted.message, stack: error.stack }) }); // ✗
new ApolloServer({ typeDefs: '', formatError: (formatted) => ({ message: formatted.message }) }); // ✓ – what it sends by itself
initTRPC.create({ errorFormatter: ({ shape, error }) => ({ ...shape, data: { ...shape.data, stack: error.stack } }) }); // ✗
initTRPC.create({ errorFormatter: (given) => ({ ...given.shape, data: { why: given.error.cause } }) }); // ?
initTRPC.create({ errorFormatter: ({ shape }) => shape }); // ✓

const t = initTRPC.create();
export const api = t.router({
  place: t.procedure.input(z.string()).mutation(async ({ input }) => {
    try {
      return { order: await orders.place(input) }; // ✓
    } catch (error) {
      return { detail: error.stack }; // ✗
    }
  }),
});
