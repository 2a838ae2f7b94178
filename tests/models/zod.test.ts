import { describe, expect, it } from 'vitest';
import { text } from '../../src/models/model.ts';
import { printOrigins, probeOne } from '../helpers/probe.ts';
import { currentPackages, type Packages } from '../helpers/packages.ts';

const only = (body: string, importing: string, packages: Packages) => {
  const code = `${importing}\nimport express from 'express';\nexpress().post('/x', async (req, res) => { ${body} });`;
  return printOrigins(probeOne(code, (file, node) => file.flow(node), { packages }));
};

/** What a value can do for sure, and what it can do under circumstances, after `schema` let it through. */
function left(schema: string, { importing = "import { z } from 'zod';", path = '', packages = currentPackages } = {}) {
  const origins = only(`use(/*?*/${schema}.parse(req.body.value)${path});`, importing, packages);
  const sets = origins.filter((origin) => origin.kind === 'user');
  return {
    proven: [...new Set(sets.flatMap((origin) => origin.proven))].sort(),
    possible: [...new Set(sets.flatMap((origin) => origin.possible))].sort(),
  };
}

const some = (...words: string[]) => ({ proven: words.sort(), possible: words.sort() });
const maybe = (...words: string[]) => ({ proven: [], possible: words.sort() });
const nothing = some();
const anyText = some(...text);
const zod3 = { ...currentPackages, zod: '^3.25.0' };

describe('what a value can still do after a leaf schema', () => {
  it.each([
    ['z.string()', anyText],
    ['z.string().min(1).trim().toLowerCase()', anyText],
    ['z.string().max(80)', some(...text.filter((word) => word !== 'length'))],
    ['z.string().optional().nullable().default("x")', anyText],
    ['z.optional(z.string())', anyText],
    ['z.email()', some('quote', 'code', 'dash', 'pattern', 'length')],
    ['z.string().email()', some('quote', 'code', 'dash', 'pattern', 'length')],
    ['z.uuid()', nothing],
    ['z.string().uuid()', nothing],
    ['z.string().trim().ulid()', nothing],
    ['z.nanoid()', some('code', 'dash')],
    ['z.base64()', some('code', 'segment', 'absolute', 'length')],
    ['z.ipv4()', nothing],
    ['z.iso.date()', nothing],
    ['z.string().datetime()', nothing],
    ['z.number()', some('magnitude')],
    ['z.coerce.number()', some('magnitude')],
    ['z.number().int().positive()', some('magnitude')],
    ['z.number().min(1).max(100)', nothing],
    ['z.coerce.number().int().max(9).nonnegative()', nothing],
    ['z.int32()', nothing],
    ['z.boolean()', nothing],
    ['z.date()', nothing],
    ['z.coerce.date()', nothing],
    ['z.enum(["asc", "desc"])', nothing],
    ['z.literal("a")', nothing],
    ['z.union([z.literal("a"), z.uuid()])', nothing],
    ['z.union([z.number(), z.uuid()])', some('magnitude')],
    ['z.uuid().or(z.number())', some('magnitude')],
    ['z.string().regex(/^[a-f0-9]{24}$/)', nothing],
    ['z.string().pipe(z.uuid())', nothing],
    ['z.string().transform(Number).pipe(z.number())', some('magnitude')],
    ['z.string().transform((value) => value.length).pipe(z.number())', maybe('magnitude')],
    ['z.preprocess(clean, z.number())', maybe('magnitude')],
    ['z.string().refine(isGood)', maybe(...text)],
    ['z.string().startsWith("https://api.example.com/")', some(...text.filter((word) => !['authority', 'script-url', 'dash', 'absolute', 'prototype-key'].includes(word)))],
    ['z.string().check(z.maxLength(8), z.trim())', some(...text.filter((word) => word !== 'length'))],
    ['z.any()', some(...text, 'array', 'object', 'magnitude')],
  ])('%s', (schema, expected) => {
    expect(left(schema)).toEqual(expected);
  });

  it.each([
    ["import * as z from 'zod';", 'z.uuid()'],
    ["import z from 'zod';", 'z.uuid()'],
    ["import { uuid } from 'zod';", 'uuid()'],
    ["import { z } from 'zod/v4';", 'z.uuid()'],
    ["import * as z from 'zod/mini';", 'z.uuid()'],
    ["const { z: v } = require('zod');", 'v.uuid()'],
  ])('%s', (importing, schema) => {
    expect(left(schema, { importing })).toEqual(nothing);
  });

  it('knows the loose cuid of zod 3', () => {
    const strict = ['code', 'length', 'prototype-key'];
    const loose = left('z.string().cuid()', { packages: zod3 });
    expect(loose.proven).toEqual(expect.arrayContaining(['quote', 'html']));
    expect(left('z.string().cuid()')).toEqual(some(...strict));
    expect(left('z.string().cuid()', { importing: "import { z } from 'zod/v3';" })).toEqual(loose);
    expect(left('z.string().cuid()', { importing: "import { z } from 'zod/v4';", packages: zod3 })).toEqual(some(...strict));
    const { zod: _zod, ...without } = currentPackages;
    const undeclared = left('z.string().cuid()', { packages: without });
    expect(undeclared.proven).toEqual(strict);
    expect(undeclared.possible).toEqual(loose.possible);
  });
});

describe('what is below an object schema', () => {
  it.each([
    ['z.object({ id: z.uuid(), name: z.string() })', '.id', nothing],
    ['z.object({ id: z.uuid(), name: z.string() })', '.name', anyText],
    ['z.object({ id: z.uuid() }).extend({ name: z.string() })', '.name', anyText],
    ['z.object({ name: z.uuid() }).merge(z.object({ name: z.string() }))', '.name', anyText],
    ['z.object({ name: z.string() }).and(z.object({ id: z.uuid() }))', '.id', nothing],
    ['z.object({ name: z.string() }).partial().strict()', '.name', anyText],
    ['z.object({ user: z.object({ id: z.uuid() }) })', '.user.id', nothing],
    ['z.array(z.object({ id: z.uuid() }))', '[0].id', nothing],
    ['z.array(z.string())', '[0]', anyText],
    ['z.uuid().array()', '[0]', nothing],
    ['z.tuple([z.uuid(), z.number()])', '[0]', some('magnitude')],
    ['z.discriminatedUnion("kind", [z.object({ kind: z.literal("a"), id: z.uuid() })])', '.id', nothing],
    ['z.record(z.enum(["a", "b"]), z.uuid())', '.a', nothing],
    ['z.object({ a: z.string(), b: z.uuid() }).pick({ b: true })', '.a', nothing],
    ['z.object({ a: z.string(), b: z.uuid() }).omit({ b: true })', '.a', anyText],
    ['z.optional(z.object({ id: z.uuid() }))', '?.id', nothing],
  ])('%s %s', (schema, path, expected) => {
    expect(left(schema, { path })).toEqual(expected);
  });

  it('follows schemas that are kept in variables', () => {
    const importing = "import { z } from 'zod';\nconst Id = z.uuid();\nconst Base = z.object({ id: Id });\nconst User = Base.extend({ name: z.string() });";
    expect(left('User', { importing, path: '.id' })).toEqual(nothing);
    expect(left('User', { importing, path: '.name' })).toEqual(anyText);
  });

  it.each([
    ['z.object({ a: z.string() })', nothing],
    ['z.strictObject({ a: z.string() })', nothing],
    ['z.object({ a: z.string() }).passthrough().strict()', nothing],
    ['z.looseObject({ a: z.string() })', some('object')],
    ['z.object({ a: z.string() }).passthrough()', some('object')],
    ['z.object({ a: z.string() }).loose()', some('object')],
    ['z.object({}).catchall(z.string())', some('object')],
    ['z.record(z.string(), z.string())', some('object')],
    ['z.record(z.enum(["a"]), z.string())', nothing],
  ])('%s: who chooses the keys', (schema, expected) => {
    expect(left(schema)).toEqual(expected);
  });
});

describe('forms of checking', () => {
  it.each([
    ['await z.uuid().parseAsync(req.body.value)'],
    ['z.uuid().safeParse(req.body.value).data'],
    ['(await z.uuid().safeParseAsync(req.body.value)).data'],
    ['z.parse(z.uuid(), req.body.value)'],
    ['z.safeParse(z.uuid(), req.body.value).data'],
    ['z.decode(z.uuid(), req.body.value)'],
  ])('%s', (expression) => {
    const origins = only(`use(/*?*/${expression});`, "import { z } from 'zod';", currentPackages);
    expect(origins).toEqual([{ kind: 'user', proven: [], possible: [] }]);
  });

  it('leaves the raw value as it is', () => {
    const origins = only('z.uuid().safeParse(req.body.value); use(/*?*/req.body.value);', "import { z } from 'zod';", currentPackages);
    expect(origins[0]?.possible).toContain('quote');
  });

  it('does not take another package for zod', () => {
    expect(left('z.uuid()', { importing: "import { z } from './zod';" }).possible).toContain('quote');
  });

  it('reads a schema that names itself, and one nested 300 deep', () => {
    const cyclic = "import { z } from 'zod';\nconst Node = z.object({ id: z.uuid(), children: z.array(z.lazy(() => Node)) });";
    expect(left('Node', { importing: cyclic, path: '.id' })).toEqual(nothing);
    const deep = `${'z.optional('.repeat(300)}z.uuid()${')'.repeat(300)}`;
    expect(left(deep).proven).toEqual([]);
  });
});
