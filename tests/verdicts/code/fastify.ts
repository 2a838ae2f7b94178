// @ts-nocheck: the packages are not installed.
import { runInNewContext } from 'vm';
import Fastify from 'fastify';

const app = Fastify();
const operations = { add: (a: number, b: number) => a + b };

app.post('/formula', async (request) => {
  const { formula } = request.body as { formula: string };
  if (!/^[\d+\-*/ ().[\]!]+$/.test(formula)) return { result: null };
  return { result: eval(formula) }; // ✗ – `constructor` needs no letters: brackets and signs are enough for a program
});
app.post('/sum', async (request) => {
  const { formula } = request.body as { formula: string };
  if (!/^[\d+\-*/ ().]+$/.test(formula)) return { result: null };
  return { result: eval(formula) }; // ✓
});
app.post('/rule', async (request) => {
  const { rule, limit } = request.body as { rule: string; limit: number };
  runInNewContext(rule, { request }); // ✗
  runInNewContext('limit > 10', { limit }); // ✓
  return { ok: true };
});
app.post('/operation', { schema: { body: { type: 'object', properties: { name: { type: 'string', enum: ['add'] }, other: { type: 'string' } } } } }, async (request) => {
  const { name, other } = request.body as { name: 'add'; other: 'add' };
  return [operations[name](1, 2), // ✓
    operations[other](1, 2), // ?
    app[other]('/x'), // ✗
  ];
});
