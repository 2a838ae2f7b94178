// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';
import defaultsDeep from 'defaults-deep';

const app = Fastify();

app.post('/settings/:section', async (request) => {
  const settings = {};
  settings[request.params.section][request.query.key] = request.query.value; // ✗
  if (request.params.section === '__proto__' || request.params.section === 'constructor') throw new Error('section');
  settings[request.params.section][request.query.key] = request.query.value; // ✓
  settings[Number(request.params.section)][request.query.key] = 1; // ✓
  return settings;
});

app.listen({ port: 3000 });
