// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';
import escapeText from 'escape-string-regexp';

const app = Fastify();

app.get('/search', async (request) => {
  const safe = new RegExp(escapeText(request.query.q)); // ✓
  if (!/^[a-z]*$/.test(request.query.word)) throw new Error('word');
  const word = new RegExp(request.query.word); // ✓
  return new RegExp(request.query.q).test('a') || safe.test('a') || word.test('a'); // ✗
});

app.listen({ port: 3000 });
