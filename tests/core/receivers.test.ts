import { describe, expect, it } from 'vitest';
import { printEntity, probeOne } from '../helpers/probe.ts';

const entityOf = (code: string, packages = {}): string => probeOne(code, (file, node) => printEntity(file.entity(node)), { packages });
const both = { express: '^5.0.0', fastify: '^5.0.0' };

describe('applications that other files hand over', () => {
  const express = 'express:application (shaped)';
  const fastify = 'fastify:instance (shaped)';
  const rows: readonly (readonly [code: string, expected: string])[] = [
    ["module.exports = (app) => { app.get('/x', (req, res) => res.json(req.query)); /*?*/app; };", express],
    ["export default function routes(app) { app.get('/x', wrap(async (req, res) => res.json(req.query))); /*?*/app; }", express],
    ["export const routes = ({ app, db }) => { app.post(`/x/${db}`, (req, res) => res.json(req.body)); /*?*/app; };", express],
    ["const app = require('./app'); app.get('/x', (req, res) => res.json(req.query)); /*?*/app;", express],
    ["import { app } from './app.js'; app.delete('/x', remove); function remove(req, res) { res.sendStatus(req.params.id ? 204 : 404); } /*?*/app;", express],
    ["export class Items { register(app) { app.get('/x', (req, res) => res.json(req.query)); /*?*/app; } }", express],
    ["import { body } from 'express-validator'; export default (app) => { app.post('/x', body('a'), create); /*?*/app; };", express],
    ["export default (app) => { app.engine('html', render); app.get('/x', list); /*?*/app; };", express],
    ["export default async (app) => { app.addHook('onRequest', check); /*?*/app; };", fastify],
    ["export default async (app) => { app.route({ method: 'GET', url: '/x', handler: list }); app.decorate('a', 1); /*?*/app; };", fastify],
    ["import cors from '@fastify/cors'; export const routes = async (app) => { app.get('/x', async () => list()); /*?*/app; };", fastify],
    ["module.exports = async function (instance) { instance.get('/x', (request, reply) => reply.code(200).send(request.query)); /*?*/instance; };", fastify],
  ];
  it.each(rows)('%s', (code, expected) => expect(entityOf(code, both)).toBe(expected));

  it('the only framework that package.json declares', () => {
    const code = "module.exports = (app) => { app.get('/x', list); /*?*/app; };";
    expect(entityOf(code, { express: '^5.0.0' })).toBe(express);
    expect(entityOf(code, { fastify: '^5.0.0' })).toBe(fastify);
    expect(entityOf(code, both)).toBe('nothing');
    expect(entityOf(code, {})).toBe('nothing');
  });

  const others = [
    "export async function load(api) { const answer = await api.get('/x', (data) => data.body); /*?*/api; }",
    "export function load(api) { api.get('/x', { headers: {} }); /*?*/api; }",
    "export function load(map) { map.get('x', list); /*?*/map; }",
    "function load(api) { api.get('/x', list); /*?*/api; } load({});",
    "import type { Dispatcher } from './dispatcher.js'; export default (app: Dispatcher) => { app.get('/x', list); /*?*/app; };",
    "import { library } from './library.js'; library.get(path, list); /*?*/library;",
  ];
  it.each(others)('no application: %s', (code) => expect(entityOf(code, { express: '^5.0.0' })).toBe('nothing'));
});
