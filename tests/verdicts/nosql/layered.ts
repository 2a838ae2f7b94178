// @ts-nocheck: the packages are not installed.
// packages: fastify@^5.0.0, mongodb@^6.0.0
import { FastifyInstance as App, FastifyRequest } from 'fastify';
import { Collection, Document, Filter } from 'mongodb';

interface Login {
  name: string;
  token: string;
}

class Accounts {
  constructor(private readonly accounts: Collection<Document>) {}

  async find(by: Filter<Document>) {
    return this.accounts.findOne(by);
  }

  async findOther(by: Filter<Document>) {
    return this.find(by);
  }

  async findText(by: Filter<Document>) {
    if (typeof by.name !== 'string') throw new TypeError('Only texts.');
    return this.accounts.findOne(by);
  }

  async page({ where, limit }: { where: Filter<Document>; limit: number }) {
    return this.accounts.find(where).limit(limit).toArray();
  }

  async search(options: { where: Filter<Document> }) {
    return this.accounts.find({ ...options.where, deleted: false }).toArray();
  }

  async rewritten(by: Filter<Document>) {
    by.name = String(by.name);
    return this.accounts.findOne(by);
  }

  async withName(name: string) {
    return this.accounts.findOne({ name: { $eq: name } });
  }
}

export default async function routes(app: App, { accounts }: { accounts: Collection<Document> }) {
  const service = new Accounts(accounts);

  app.post('/login', async (request: FastifyRequest<{ Body: Login }>) => {
    const { name, token } = request.body;
    await service.find({ name: String(name) }); // ✓
    await service.find({ name: { $gt: name } }); // ✓ – whatever it is, it is compared
    await service.findOther({ name }); // ✗ ts
    await service.findText({ name }); // ✓
    await service.findText({ token }); // ✗ ts
    await service.rewritten({ name }); // ✓
    await service.rewritten({ name: 'a', token }); // ✗ ts
    if (typeof name !== 'string') throw new TypeError('Only texts.');
    await service.find({ name }); // ✓
    return service.find({ name, token }); // ✗ ts
  });

  app.post('/pages', async (request: FastifyRequest<{ Body: Login }>) => {
    const where: Filter<Document> = { deleted: false };
    where.name = request.body.name; // ✗ ts
    await service.page({ where, limit: 20 });
    await service.page({ where: { name: `${request.body.name}` }, limit: 20 }); // ✓
    await service.search({ where: { token: request.body.token } }); // ✗ ts
    return service.withName(request.body.name); // ✓
  });

  app.post('/checked', { schema: { body: { type: 'object', required: ['name', 'token'], properties: { name: { type: 'string' }, token: { type: 'string' } } } } },
    async (request: FastifyRequest<{ Body: Login }>) => service.find({ name: request.body.name, token: request.body.token })); // ✓
}
