import { describe, expect, it } from 'vitest';
import { text } from '../../src/models/model.ts';
import { printOrigins, probeOne } from '../helpers/probe.ts';

/** What `request.body` below `path` can do behind a route with this schema of its body. */
function left(schema: string, path = '.value') {
  const code = `import Fastify from 'fastify';
import { imported } from './imported';
enum Color { Red = 'red' }
Fastify().post('/x', { schema: { body: ${schema} } }, async (request) => { use(/*?*/request.body${path}); });`;
  const origins = printOrigins(probeOne(code, (file, node) => file.flow(node))).filter((origin) => origin.kind === 'user');
  return {
    proven: [...new Set(origins.flatMap((origin) => origin.proven))].sort(),
    possible: [...new Set(origins.flatMap((origin) => origin.possible))].sort(),
  };
}

const ofValue = (schema: string) => left(`{ type: 'object', properties: { value: ${schema} } }`);
const some = (...words: string[]) => ({ proven: [...words].sort(), possible: [...words].sort() });
/** Fastify's parser of JSON refuses `__proto__` as a name, not as a value. */
const anyText = text;
const maybe = (...words: string[]) => ({ proven: [], possible: [...words].sort() });
const nothing = some();

describe('single values', () => {
  it.each([
    ["{ type: 'string' }", some(...anyText)],
    ["{ type: 'string', maxLength: 20 }", some(...anyText.filter((word) => word !== 'length'))],
    ["{ type: 'string', minLength: 20 }", some(...anyText)],
    ["{ type: 'string', enum: ['a', 'b'] }", nothing],
    ["{ enum: ['a', 'b'] }", nothing],
    ["{ type: 'string', const: 'a' }", nothing],
    ["{ type: 'string', enum: imported }", maybe(...anyText, 'object', 'array', 'magnitude')],
    ["{ type: 'string', pattern: '^[a-f0-9]{24}$' }", nothing],
    ["{ type: 'string', pattern: '[a-f0-9]{24}' }", some(...anyText)],
    ["{ type: 'string', format: 'uuid' }", nothing],
    ["{ type: 'string', format: 'date-time' }", nothing],
    ["{ type: 'string', format: 'uri' }", some(...anyText)],
    ["{ type: 'string', format: 'own-format' }", maybe(...anyText)],
    ["{ type: 'integer' }", some('magnitude')],
    ["{ type: 'number', minimum: 1 }", some('magnitude')],
    ["{ type: 'integer', minimum: 1, maximum: 100 }", nothing],
    ["{ type: 'boolean' }", nothing],
    ["{ type: ['string', 'null'], format: 'uuid' }", nothing],
    ["{ type: ['integer', 'null'] }", some('magnitude')],
    ["{ type: imported }", maybe(...anyText, 'object', 'array', 'magnitude')],
    ["{ oneOf: [{ type: 'integer' }, { type: 'string', format: 'uuid' }] }", some('magnitude')],
    ["{ type: 'string', not: { pattern: \"'\" } }", some(...anyText)],
    ['{}', some(...anyText, 'object', 'array', 'magnitude')],
    ["{ description: 'anything' }", some(...anyText, 'object', 'array', 'magnitude')],
    ['true', some(...anyText, 'object', 'array', 'magnitude')],
    ['imported', maybe(...anyText, 'object', 'array', 'magnitude')],
    ["{ $ref: 'shared#' }", maybe(...anyText, 'object', 'array', 'magnitude')],
  ])('%s', (schema, expected) => {
    expect(ofValue(schema)).toEqual(expected);
  });
});

describe('objects and lists', () => {
  it.each([
    ["{ type: 'object', properties: {}, additionalProperties: false }", '.value', nothing],
    ["{ type: 'object', properties: {}, additionalProperties: { type: 'integer' } }", '.value', some('magnitude')],
    ["{ type: 'object', properties: {}, patternProperties: { '^v': { type: 'integer' } } }", '.value', maybe(...anyText, 'object', 'array', 'magnitude')],
    ["{ type: 'object', properties: imported, additionalProperties: false }", '.value', maybe(...anyText, 'object', 'array', 'magnitude')],
    ["{ type: 'object', properties: { value: { type: 'integer' }, ...imported } }", '.value', maybe(...anyText, 'object', 'array', 'magnitude')],
    ["{ type: 'object', properties: { ...imported, value: { type: 'integer' } } }", '.value', some('magnitude')],
    ["{ type: 'object', properties: { value: { type: 'object', properties: { inner: { type: 'integer' } } } } }", '.value.inner', some('magnitude')],
    ["{ type: 'object', properties: { value: { type: 'array', items: { type: 'integer' } } } }", '.value[0]', some('magnitude')],
    ["{ type: 'array', items: { type: 'object', properties: { value: { type: 'integer' } } } }", '[0].value', some('magnitude')],
    ["{ type: 'object', properties: { value: { type: 'array' } } }", '.value[0]', some(...anyText, 'object', 'array', 'magnitude')],
  ])('%s %s', (schema, path, expected) => {
    expect(left(schema, path)).toEqual(expected);
  });

  it.each([
    ["{ type: 'object', properties: { a: { type: 'string' } } }", true],
    ["{ type: 'object', properties: { a: { type: 'string' } }, additionalProperties: true }", true],
    ["{ type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false }", false],
    ["{ type: 'object', additionalProperties: { type: 'string' } }", true],
  ])('the client chooses keys behind %s: %s', (schema, chosen) => {
    expect(left(schema, '').proven.includes('object')).toBe(chosen);
  });

  it('without a type, lists pass beside objects', () => {
    expect(left("{ properties: { value: { type: 'integer' } }, additionalProperties: false }").proven).toEqual(['magnitude']);
    expect(left("{ properties: { value: { type: 'integer' } }, additionalProperties: false }").possible).toContain('quote');
  });
});
