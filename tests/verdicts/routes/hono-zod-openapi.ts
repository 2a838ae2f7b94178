// @ts-nocheck: the packages are not installed.
import { $, OpenAPIHono, createRoute, z } from '@hono/zod-openapi';
import { jwt } from 'hono/jwt';
import { handlers } from './handlers';

const auth = jwt({ secret: process.env.JWT_SECRET, alg: 'HS256' });
const params = z.object({ id: z.uuid() });
const show = createRoute({ method: 'get', path: '/orders/{id}', middleware: [auth] as const, request: { params }, responses: {} });
const change = createRoute({ method: 'put', path: '/orders/{id}', middleware: auth, request: { params }, responses: {} });
const add = createRoute({ method: 'post', path: '/orders', middleware: [auth], responses: {} });
const remove = createRoute({ method: 'delete', path: '/orders/{id}', request: { params }, responses: {} });

export const orders = new OpenAPIHono()
  .openapi(show, handlers.show) // ✓
  .openapi(change, handlers.change) // ✓
  .openapi(add, handlers.add) // ✓
  .openapi(remove, handlers.remove); // ✗ – its siblings are guarded

export const carts = $(new OpenAPIHono());
carts.use(auth);
carts.openapi(createRoute({ method: 'get', path: '/carts/{id}', request: { params }, responses: {} }), handlers.show); // ✓
carts.openapi(createRoute({ method: 'delete', path: '/carts/{id}', request: { params }, responses: {} }), handlers.remove); // ✓

export const listed = new OpenAPIHono();
listed.openapiRoutes([{ route: createRoute({ method: 'get', path: '/bills/{id}', middleware: [auth], responses: {} }), handler: handlers.show }, { route: createRoute({ method: 'put', path: '/bills/{id}', middleware: [auth], responses: {} }), handler: handlers.change }]); // ✓
listed.openapi(createRoute({ method: 'post', path: '/bills', middleware: [auth], responses: {} }), handlers.add); // ✓
listed.openapi(createRoute({ method: 'delete', path: '/bills/{id}', responses: {} }), handlers.remove); // ✗
