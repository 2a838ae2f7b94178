// @ts-nocheck: the packages are not installed.
import { ApolloServer } from '@apollo/server';
import { initTRPC } from '@trpc/server';
import mongoose from 'mongoose';
import { z } from 'zod';

const Note = mongoose.model('Note', new mongoose.Schema({ title: String, owner: String }));

const typeDefs = `
  scalar JSON
  input NoteInput { title: String }
  type Mutation { addNote(note: NoteInput!): Note, addAny(note: JSON): Note }
`;
const resolvers = {
  Mutation: {
    addNote: (parent, { note }) => Note.create(note), // ✓ – the keys of the input type
    addAny: (parent, { note }) => Note.create(note), // ✗
  },
};
new ApolloServer({ typeDefs, resolvers });
new ApolloServer({ typeDefs: process.env.SCHEMA, resolvers: { Mutation: { add: (parent, { note }) => Note.create(note) } } }); // ?

const t = initTRPC.create();
export const notes = t.router({
  add: t.procedure.input(z.object({ title: z.string() })).mutation(({ input }) => Note.create(input)), // ✓
  addAny: t.procedure.input(z.looseObject({ title: z.string() })).mutation(({ input }) => Note.create(input)), // ✗
});
