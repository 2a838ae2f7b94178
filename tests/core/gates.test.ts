import { describe, expect, it } from 'vitest';
import { lint } from '../helpers/lint.ts';
import { probeOne } from '../helpers/probe.ts';

/** Answers that let rules skip a file: each time they say so, something else must show that nothing is missed. */

describe('a file in which nothing runs', () => {
  const isInert = (code: string): string => probeOne(code, (file) => String(file.isInert), { filename: 'src/file.tsx' });

  it.each([
    ['constants', 'export const limit = /*?*/10; export const names = ["a"]; export default { limit };'],
    ['types', 'import type { Request } from "express"; export interface Search { request: Request } export const kind = /*?*/"search";'],
    ['what other files export', 'export * from "./routes"; export { search } from "./search"; export const kind = /*?*/"search";'],
  ])('has %s', (_, code) => {
    expect(isInert(code)).toBe('true');
  });

  it.each([
    ['calls', 'export const limit = /*?*/Number("10");'],
    ['constructions', 'export const pattern = new RegExp(/*?*/"a");'],
    ['functions', 'export const search = (request) => /*?*/request.query;'],
    ['methods', 'export default { fetch(request) { return /*?*/request; } };'],
    ['classes', 'export class Search { static kind = /*?*/"search"; }'],
    ['tagged templates', 'export const query = sql`SELECT ${/*?*/name}`;'],
    ['writes', 'document.title = /*?*/"search";'],
    ['imports of what is named later', 'export const search = import(/*?*/name);'],
    ['elements', 'export const page = <a href={/*?*/name} />;'],
  ])('has no %s', (_, code) => {
    expect(isInert(code)).toBe('false');
  });

  it('is read for what stands for itself alone', () => {
    const found = lint('export const agent = { rejectUnauthorized: false };', { config: 'strict' });
    expect(found.map(({ rule }) => rule)).toEqual(['no-disabled-tls-verification']);
  });
});

describe('a file that can hold what a client sends', () => {
  const canHoldInput = (code: string, settings: object = {}): string => probeOne(code, (file) => String(file.canHoldInput), { settings });

  it.each([
    ['a framework', 'import express from "express"; express().get("/", (req) => /*?*/req.query);'],
    ['a type of one', 'import type { Request } from "express"; export const read = (req: Request) => /*?*/req.query;'],
    ['Node', 'import http from "node:http"; http.createServer((req) => /*?*/req.url);'],
    ['the address of the page', 'export const read = () => /*?*/location.hash;'],
    ['the page', 'export const read = () => /*?*/document.cookie;'],
    ['the page as a property', 'export const read = () => /*?*/globalThis.location.hash;'],
    ['handlers by their shape', 'export const search = (req, res) => res.status(400).json(/*?*/req.params.id);'],
    ['handlers that take the request apart', 'export const search = ({ params }, res) => res.status(400).json(/*?*/params.id);'],
    ['handlers that take the answer apart', 'export const search = (req, { json }) => json(/*?*/req.params.id);'],
    ['members in brackets', 'export const search = (req, res) => res.status(400).json(/*?*/req["params"].id);'],
    ['handlers of one parameter', 'export const search = (ctx) => { ctx.body = /*?*/ctx.request.query; };'],
    ['events of a function in the cloud', 'export const handler = async (event) => /*?*/event.queryStringParameters.q;'],
    ['events that are taken apart', 'exports.run = async ({ queryStringParameters }) => /*?*/queryStringParameters.q;'],
    ['answers of a function in the cloud', 'export const handler = async (event) => ({ statusCode: 200, body: /*?*/event.name });'],
    ['resolvers', 'import "graphql"; export const resolvers = { Query: { book: (_, args) => /*?*/args.id } };'],
    ['names of the configuration', '/* global location */ export const read = () => /*?*/location.hash;'],
    ['names that are declared without being made', 'declare const location: { hash: string }; export const read = () => /*?*/location.hash;'],
    ['what workers are given', 'export default { fetch(request) { return new Response(/*?*/request.url); } };'],
  ])('has %s', (_, code) => {
    expect(canHoldInput(code)).toBe('true');
  });

  it('has a source of the settings', () => {
    const code = 'import { given } from "./given"; export const read = () => /*?*/given();';
    expect(canHoldInput(code)).toBe('false');
    expect(canHoldInput(code, { sources: ['given'] })).toBe('true');
  });

  it('has none of these otherwise', () => {
    expect(canHoldInput('export const search = (params, list) => list.json(/*?*/params.id);')).toBe('false');
    expect(canHoldInput('import { z } from "zod"; export const read = (name) => z.string().parse(/*?*/name);')).toBe('false');
  });
});

describe('a file with the text of a host', () => {
  const flaws = (list: string): readonly string[] => lint(
    `import express from "express"; const app = express(); const hosts = ${list};\n`
    + 'app.get("/", (req, res) => { const next = String(req.query.next); if (hosts.some((host) => next.includes(host))) res.redirect(next); });',
  ).filter(({ rule }) => rule === 'no-incomplete-sanitization').map(({ message }) => message);

  it.each([
    ['double quotes', '["a.example.com"]'],
    ['single quotes', '[\'a.example.com\']'],
    ['a template', '[`a.example.com`]'],
    ['capitals', '["A.Example.COM"]'],
    ['its URL', '["https://example.com"]'],
    ['its URL with a port', '["wss://localhost:8080"]'],
    ['a comment with a quote before it', '[/* it\'s */ "a.example.com"]'],
  ])('has it in %s', (_, list) => {
    expect(flaws(list)).toHaveLength(1);
  });

  it('has none otherwise', () => {
    expect(flaws('["a", "example.com/path", "./a.ts"]')).toEqual([]);
  });
});
