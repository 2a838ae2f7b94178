import type { PackageModel, Position } from './model.ts';

const inRoute = (...property: string[]): Position => ({ argument: 0, property });
const inBody = (type: string): Position => inRoute('request', 'body', 'content', type, 'schema');

/** @hono/zod-openapi: an application of Hono whose routes are described by schemas of zod, which it checks their requests against. */
export const honoZodOpenapi: PackageModel = {
  package: '@hono/zod-openapi',
  checked: '1.6.3',
  modules: { '@hono/zod-openapi': 'module' },
  types: { RouteHandler: 'hono:handler', RouteHook: 'hook', Hook: 'hook' },
  entities: {
    module: { members: { OpenAPIHono: 'OpenAPIHono', z: 'zod:zod', createRoute: 'createRoute', defineOpenAPIRoute: 'defineOpenAPIRoute', $: 'same' } },
    OpenAPIHono: { new: 'hono:application', callbacks: [{ argument: 0, property: 'defaultHook', role: 'hook' }] },
    createRoute: { passes: 0 }, same: { passes: 0 },
    defineOpenAPIRoute: { passes: 0, callbacks: [{ argument: 0, property: 'handler', role: 'hono:handler' }, { argument: 0, property: 'hook', role: 'hook' }] },
    openapi: { call: 'this', callbacks: [{ argument: 1, role: 'hono:handler' }, { argument: 2, role: 'hook' }] },
    openapiRoutes: { call: 'this', callbacks: [{ argument: 0, property: 'handler', role: 'hono:handler' }, { argument: 0, property: 'hook', role: 'hook' }] },
    hook: { parameters: [null, 'hono:context'] },
  },
  stepRoles: [{
    entity: 'createRoute', roles: ['validation'],
    hands: {
      parts: {
        query: [inRoute('request', 'query')], param: [inRoute('request', 'params')], header: [inRoute('request', 'headers')], cookie: [inRoute('request', 'cookies')],
        json: [inBody('application/json')], form: [inBody('multipart/form-data'), inBody('application/x-www-form-urlencoded')],
      },
    },
  }],
  describedRoutes: [
    { call: 'openapi', receiver: 'hono:application', description: { argument: 0 }, handler: { argument: 1 }, method: 'method', path: 'path', steps: 'middleware' },
    { call: 'openapiRoutes', receiver: 'hono:application', description: { each: 'route' }, handler: { each: 'handler' }, method: 'method', path: 'path', steps: 'middleware' },
  ],
};
