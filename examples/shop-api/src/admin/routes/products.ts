import { deserialize } from 'node:v8';
import { PrismaClient } from '@prisma/client';
import ejs from 'ejs';
import YAML from 'yaml';
import type { FastifyInstance } from 'fastify';
import { findStock, setStock, stockOf } from '../repositories/stock.js';

const prisma = new PrismaClient();

interface NewProduct {
  slug: string;
  name: string;
  price: number;
}

const productBody = {
  type: 'object',
  required: ['slug', 'name', 'price'],
  properties: {
    slug: { type: 'string', pattern: '^[a-z0-9-]{1,80}$' },
    name: { type: 'string', maxLength: 200 },
    price: { type: 'integer', minimum: 0 },
  },
  additionalProperties: false,
};

export async function productRoutes(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', app.authenticate);

  app.get<{ Querystring: { q: string } }>('/stock', async (request) => findStock(request.query.q));

  app.post<{ Body: { list: string } }>('/import', async (request) => {
    // dangerous no-unsafe-deserialization – a few lines of aliases fill the memory
    const first: unknown = YAML.parse(request.body.list, { maxAliasCount: -1 });
    // safe no-unsafe-deserialization – aliases are limited as it comes
    return [first, YAML.parse(request.body.list)];
  });

  app.post<{ Body: { slug: string; label: string } }>('/label', async (request) => {
    // dangerous no-template-injection – `<%` in the label begins a program
    const label = ejs.render(`<b>${request.body.label}</b>`, {});
    // safe no-template-injection – the slug is data
    return label + ejs.render('<i><%= slug %></i>', { slug: request.body.slug });
  });

  app.post<{ Body: { formula: string; amount: string } }>('/price', async (request) => {
    // dangerous no-code-injection – a formula is a program
    const price: unknown = new Function('amount', `return ${request.body.formula}`)(Number(request.body.amount));
    // safe no-code-injection – a number
    const doubled: unknown = new Function(`return 2 * ${Number(request.body.amount)}`)();
    return { price, doubled };
  });

  app.get<{ Params: { sku: string } }>('/:sku/stock', async (request) => stockOf(request.params.sku));

  // safe require-route-authorization – behind the hook of this plugin
  app.put<{ Params: { sku: string }; Body: { quantity: number } }>('/:sku/stock', async (request, reply) => {
    setStock(request.params.sku, Number(request.body.quantity));
    return reply.code(204).send();
  });

  app.post<{ Body: NewProduct }>('/', { schema: { body: productBody } }, async (request, reply) => {
    // safe no-mass-assignment – the schema of the route lets no other field through
    const product = await prisma.product.create({ data: request.body });
    return reply.code(201).send(product);
  });

  app.patch<{ Params: { id: string }; Body: Partial<NewProduct> }>('/:id', async (request) => {
    // dangerous no-mass-assignment – no schema here
    return prisma.product.update({ where: { id: Number(request.params.id) }, data: request.body });
  });

  app.patch<{ Params: { id: string }; Body: Partial<NewProduct> }>('/:id/price', async (request) => {
    const { price } = request.body;
    // safe no-mass-assignment – one field
    return prisma.product.update({ where: { id: Number(request.params.id) }, data: { price } });
  });
}

export async function loadTheme(name: string): Promise<unknown> {
  // unproven no-code-injection – any file below the directory, and above it
  return import(`../themes/${name}.js`);
}

export async function loadDefaultTheme(): Promise<unknown> {
  // safe no-code-injection – named by the environment
  return import(`../themes/${process.env.THEME}.js`);
}

export function renderNotice(source: string, name: string): string {
  // unproven no-template-injection – nothing here shows what the source holds
  return ejs.render(source, { name });
}

export function renderThanks(name: string): string {
  // safe no-template-injection – the source stands here
  return ejs.render('Thank you, <%= name %>', { name });
}

export function readSnapshot(bytes: Buffer): unknown {
  // unproven no-unsafe-deserialization – nothing here shows who wrote the bytes
  return deserialize(bytes);
}

export function copySnapshot(value: object): unknown {
  // safe no-unsafe-deserialization – nothing is read
  return structuredClone(value);
}
