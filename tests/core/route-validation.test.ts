import { describe, expect, it } from 'vitest';
import { printOrigins, probe } from '../helpers/probe.ts';

/**
 * What every marked expression can do behind the steps of its route: for sure (`dangerous`), under circumstances (`unproven`), or
 * not at all (`safe`): hold a quote, for a field; have keys of the client's choice, for the body as a whole.
 */
function verdicts(code: string): string[] {
  return probe(code, (file, node) => {
    const origins = printOrigins(file.flow(node));
    const isWhole = /\.body$/.test(file.sourceCode.getText(node as never));
    const word = isWhole ? 'object' : 'quote';
    if (origins.some((origin) => origin.proven.includes(word))) return 'dangerous';
    return origins.some((origin) => origin.possible.includes(word)) ? 'unproven' : 'safe';
  });
}

const express = (steps: string, ...marked: string[]) => `import express from 'express';
import type { NextFunction, Request, Response } from 'express';
import { z } from 'zod';
import { validate, validateBody, authenticate, schema, checker } from './steps';
const app = express();
const item = z.object({ id: z.uuid(), name: z.string() });
${steps.includes('app.') ? '' : 'const step = '}${steps}
${steps.includes('app.') ? '' : "app.post('/items/:id', step, (req, res) => {\n  use(" + marked.map((text) => `/*?*/${text}`).join('); use(') + ');\n});'}`;

const fastify = (options: string, ...marked: string[]) => `import Fastify from 'fastify';
import { z } from 'zod';
import { shared, options } from './schemas';
const server = Fastify();
server.post('/items/:id', ${options}, async (request) => {
  use(${marked.map((text) => `/*?*/${text}`).join('); use(')});
});`;

describe('steps of this file', () => {
  it.each([
    ['no check', '(req: Request, res: Response, next: NextFunction) => { next(); };', 'dangerous', 'dangerous', 'dangerous'],
    ['what a schema returns is assigned', '(req: Request, res: Response, next: NextFunction) => { req.body = item.parse(req.body); next(); };', 'safe', 'safe', 'dangerous'],
    ['the same in JavaScript', '(req, res, next) => { req.body = item.parse(req.body); next(); };', 'safe', 'safe', 'dangerous'],
    ['safeParse', `(req: Request, res: Response, next: NextFunction) => {
      const result = item.safeParse(req.body);
      if (!result.success) return res.status(400).json(result.error);
      req.body = result.data;
      return next();
    };`, 'safe', 'safe', 'dangerous'],
    ['in a try whose catch leaves', `async (req: Request, res: Response, next: NextFunction) => {
      try { req.body = await item.parseAsync(req.body); } catch (error) { return next(error); }
      next();
    };`, 'safe', 'safe', 'dangerous'],
    ['in a try whose catch goes on', `async (req: Request, res: Response, next: NextFunction) => {
      try { req.body = await item.parseAsync(req.body); } catch (error) { console.log(error); }
      next();
    };`, 'dangerous', 'dangerous', 'dangerous'],
    ['assigned on one way only', '(req: Request, res: Response, next: NextFunction) => { if (req.is("json")) req.body = item.parse(req.body); next(); };', 'dangerous', 'dangerous', 'dangerous'],
    ['checked, and the body goes on as it came', '(req: Request, res: Response, next: NextFunction) => { item.parse(req.body); next(); };', 'dangerous', 'safe', 'dangerous'],
    ['checked by a strict schema', '(req: Request, res: Response, next: NextFunction) => { item.strict().parse(req.body); next(); };', 'safe', 'safe', 'dangerous'],
    ['checked and asked', `(req: Request, res: Response, next: NextFunction) => {
      const { success } = item.strict().safeParse(req.body);
      if (!success) return res.sendStatus(400);
      next();
    };`, 'safe', 'safe', 'dangerous'],
    ['checked and not asked', '(req: Request, res: Response, next: NextFunction) => { const result = item.strict().safeParse(req.body); console.log(result); next(); };', 'unproven', 'unproven', 'dangerous'],
    ['checked after a conversion of which nothing is kept', '(req: Request, res: Response, next: NextFunction) => { z.object({ id: z.string().trim().pipe(z.uuid()) }).strict().parse(req.body); next(); };', 'safe', 'unproven', 'dangerous'],
    ['several parts in one object', '(req: Request, res: Response, next: NextFunction) => { z.object({ body: item.strict() }).parse({ body: req.body, params: req.params }); next(); };', 'safe', 'safe', 'unproven'],
    ['a schema of another file', '(req: Request, res: Response, next: NextFunction) => { schema.parse(req.body); next(); };', 'unproven', 'unproven', 'dangerous'],
    ['what a schema of another file returns', '(req: Request, res: Response, next: NextFunction) => { req.body = schema.parse(req.body); next(); };', 'unproven', 'unproven', 'dangerous'],
    ['a factory', '((schema: z.ZodSchema) => (req: Request, res: Response, next: NextFunction) => { req.body = schema.parse(req.body); next(); })(item);', 'safe', 'safe', 'dangerous'],
    ['a check by hand', '(req: Request, res: Response, next: NextFunction) => { if (!/^\\d+$/.test(req.body.id)) return res.sendStatus(400); next(); };', 'dangerous', 'safe', 'dangerous'],
    ['a check by hand through names', '(req: Request, res: Response, next: NextFunction) => { const { id } = req.params; if (!/^\\d+$/.test(id)) return next("route"); return next(); };', 'dangerous', 'dangerous', 'safe'],
    ['a check that does not leave', '(req: Request, res: Response, next: NextFunction) => { if (!/^\\d+$/.test(req.params.id)) res.locals.odd = true; next(); };', 'dangerous', 'dangerous', 'dangerous'],
    ['a check on one of two ways on', '(req: Request, res: Response, next: NextFunction) => { if (req.xhr) return next(); if (!/^\\d+$/.test(req.params.id)) return res.end(); next(); };', 'dangerous', 'dangerous', 'dangerous'],
    ['a conversion', '(req: Request, res: Response, next: NextFunction) => { req.params.id = Number(req.params.id); next(); };', 'dangerous', 'dangerous', 'safe'],
    ['it hands the request to a check of another file', '(req: Request, res: Response, next: NextFunction) => checker.validate(req, res, next);', 'unproven', 'unproven', 'unproven'],
    ['it hands the request to something else of another file', '(req: Request, res: Response, next: NextFunction) => authenticate(req, res, next);', 'dangerous', 'dangerous', 'dangerous'],
  ])('%s', (_name, step, body, id, parameter) => {
    expect(verdicts(express(step, 'req.body', 'req.body.id', 'req.params.id'))).toEqual([body, id, parameter]);
  });

  it('the caller of a factory names the part', () => {
    const code = express(`
      const validated = (schema: z.ZodSchema, part: 'body' | 'params' = 'body') => (req: Request, res: Response, next: NextFunction) => { req[part] = schema.parse(req[part]); next(); };
      app.post('/a/:id', validated(item), (req, res) => { use(/*?*/req.body); use(/*?*/req.params.id); });
      app.post('/b/:id', validated(z.object({ id: z.uuid() }), 'params'), (req, res) => { use(/*?*/req.body); use(/*?*/req.params.id); });`);
    expect(verdicts(code)).toEqual(['safe', 'dangerous', 'dangerous', 'safe']);
  });

  it('a property of a step\'s own is what the step put there', () => {
    const code = express(`
      app.use((req: Request, res: Response, next: NextFunction) => { req.page = Number(req.query.page); req.term = req.query.term; next(); });
      app.get('/', (req, res) => { use(/*?*/req.page); use(/*?*/req.term); });`);
    expect(verdicts(code)).toEqual(['safe', 'dangerous']);
  });

  it('a wrapper of the handler is a step before it', () => {
    const code = express(`
      const withItem = (handler: any) => async (req: Request, res: Response) => { const r = item.safeParse(req.body); if (!r.success) return res.end(); req.body = r.data; return handler(req, res); };
      const logged = (handler: any) => async (req: Request, res: Response) => { console.log(req.url); return handler(req, res); };
      const withOwn = (handler: any) => async (req: Request, res: Response) => handler({ ...req, body: item.parse(req.body) }, res);
      app.post('/a', withItem(async (req: Request, res: Response) => { use(/*?*/req.body); }));
      app.post('/b', logged(async (req: Request, res: Response) => { use(/*?*/req.body); }));
      app.post('/c', withOwn(async (req: Request, res: Response) => { use(/*?*/req.body); }));`);
    expect(verdicts(code)).toEqual(['safe', 'dangerous', 'safe']);
  });

  it('what is written in the handler itself counts from there on', () => {
    const code = express("app.post('/', (req, res) => { use(/*?*/req.body); req.body = item.parse(req.body); use(/*?*/req.body); use(/*?*/req.body.name); });");
    expect(verdicts(code)).toEqual(['dangerous', 'safe', 'dangerous']);
  });
});

describe('steps of other files, by their names', () => {
  it.each([
    ['a guard', 'authenticate', 'dangerous', 'dangerous'],
    ['a validator', 'validate(schema)', 'unproven', 'unproven'],
    ['a validator of one part', 'validateBody(schema)', 'unproven', 'dangerous'],
    ['a validator that is told the part', "validate('params', schema)", 'dangerous', 'unproven'],
    ['a validator that is given schemas by part', 'validate({ body: schema })', 'unproven', 'dangerous'],
    ['a member of a validator', 'checker.body', 'dangerous', 'dangerous'],
    ['a member of a schema', 'schema.middleware', 'unproven', 'unproven'],
  ])('%s', (_name, step, body, parameter) => {
    expect(verdicts(express(`${step};`, 'req.body', 'req.params.id'))).toEqual([body, parameter]);
  });

  it('the settings name validators', () => {
    const code = express('checker.intake;', 'req.body');
    const [origin] = probe(code, (file, node) => printOrigins(file.flow(node)), { settings: { validators: ['intake'] } })[0] ?? [];
    expect(verdicts(code)).toEqual(['dangerous']);
    expect(origin).toMatchObject({ proven: [] });
  });

  it('a chain of express-validator speaks of its own field', () => {
    const code = `import { body } from 'express-validator';\n${express("body('id').isUUID().bail();", 'req.body', 'req.body.id', 'req.body.name')}`;
    expect(verdicts(code)).toEqual(['dangerous', 'dangerous', 'dangerous']);
    expect(verdicts(code.replace('use(', 'if (!validationResult(req).isEmpty()) return; use(').replace('{ body }', '{ body, validationResult }'))).toEqual(['dangerous', 'safe', 'dangerous']);
    expect(verdicts(code.replace('step, (req', 'step, refuse, (req').replace('const app', "import { refuse } from './refuse';\nconst app"))).toEqual(['dangerous', 'unproven', 'dangerous']);
  });

  it('celebrate speaks of the parts that it is given', () => {
    const code = (parts: string) => `import { celebrate, Segments } from 'celebrate';\n${express(`celebrate({ ${parts} });`, 'req.body', 'req.params.id')}`;
    expect(verdicts(code('body: schema'))).toEqual(['unproven', 'dangerous']);
    expect(verdicts(code('[Segments.BODY]: schema'))).toEqual(['unproven', 'dangerous']);
  });
});

describe('order and places', () => {
  it.each([
    ['on the application, before', "app.use(validate(schema)); app.post('/', (req, res) => { use(/*?*/req.body); });", 'unproven'],
    ['on the application, behind', "app.post('/', (req, res) => { use(/*?*/req.body); }); app.use(validate(schema));", 'dangerous'],
    ['on another path', "app.use('/other', validate(schema)); app.post('/this', (req, res) => { use(/*?*/req.body); });", 'dangerous'],
    ['on a router', "const r = express.Router(); r.use(validate(schema)); r.post('/', (req, res) => { use(/*?*/req.body); }); app.use('/r', r);", 'unproven'],
    ['where a router is mounted', "const r = express.Router(); r.post('/', (req, res) => { use(/*?*/req.body); }); app.use('/r', validate(schema), r);", 'unproven'],
    ['an earlier step does not see a later one', "app.post('/', (req: Request, res: Response, next: NextFunction) => { use(/*?*/req.body); next(); }, validate(schema), (req, res) => {});", 'dangerous'],
    ['a later step sees an earlier one', "app.post('/', validate(schema), (req: Request, res: Response, next: NextFunction) => { use(/*?*/req.body); next(); }, (req, res) => {});", 'unproven'],
    ['one of two routes of a handler', "const h = (req: Request, res: Response) => { use(/*?*/req.body); }; app.post('/a', validate(schema), h); app.post('/b', h);", 'dangerous'],
    ['both routes of a handler', "const h = (req: Request, res: Response) => { use(/*?*/req.body); }; app.post('/a', validate(schema), h); app.post('/b', validateBody(schema), h);", 'unproven'],
    ['a function that is given the request', "const read = (request: Request) => { use(/*?*/request.body); }; app.post('/a', validate(schema), (req, res) => read(req));", 'unproven'],
    ['a method of a controller', "class C { add(req: Request, res: Response) { use(/*?*/req.body); } } const c = new C(); app.post('/a', validate(schema), c.add.bind(c));", 'unproven'],
  ])('%s', (_name, code, verdict) => {
    expect(verdicts(express(code))).toEqual([verdict]);
  });
});

describe('long chains', () => {
  it.each([
    ['steps of other files', 'app.use(validate(schema));'],
    ['steps of this file', 'app.use((req: Request, res: Response, next: NextFunction) => { if (!/^a$/.test(req.body)) return res.end(); next(); });'],
    ['assignments', 'app.use((req: Request, res: Response, next: NextFunction) => { req.body = item.parse(req.body); next(); });'],
  ])('2,000 %s leave the body unproven or safe', (_name, step) => {
    const code = express(`${`${step}\n`.repeat(2000)}app.post('/', (req, res) => { use(/*?*/req.body); });`);
    expect(verdicts(code)).not.toContain('dangerous');
  });

  it('2,000 routers, each below the one before', () => {
    const routers = Array.from({ length: 2000 }, (_, index) => `const r${index + 1} = express.Router(); ${index === 0 ? 'app' : `r${index}`}.use('/a', r${index + 1});`);
    expect(verdicts(express(`${routers.join('\n')}\nr2000.post('/', (req, res) => { use(/*?*/req.body); });`))).toEqual(['dangerous']);
  });

  it('routers that are mounted in each other, steps that stand twice', () => {
    const step = '(req: Request, res: Response, next: NextFunction) => { req.body = item.parse(req.body); next(); }';
    expect(verdicts(express("const a = express.Router(), b = express.Router(); a.use(b); b.use(a); app.use(a); b.post('/', (req, res) => { use(/*?*/req.body); });"))).toEqual(['dangerous']);
    expect(verdicts(express(`const twice = ${step}; app.post('/', twice, twice, (req, res) => { use(/*?*/req.body); });`))).toEqual(['safe']);
  });
});

describe('schemas of Fastify routes', () => {
  const body = (schema: string) => `{ schema: { body: ${schema} } }`;
  it.each([
    ['no schema', '{}', 'dangerous', 'dangerous', 'dangerous'],
    ['for another part', "{ schema: { querystring: { type: 'object', properties: { id: { type: 'integer' } } } } }", 'dangerous', 'dangerous', 'dangerous'],
    ['other keys are kept', body("{ type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' } } }"), 'dangerous', 'safe', 'dangerous'],
    ['other keys are removed', body("{ type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' } }, additionalProperties: false }"), 'safe', 'safe', 'dangerous'],
    ['other keys hold numbers', body("{ type: 'object', properties: { name: { type: 'string' } }, additionalProperties: { type: 'integer' } }"), 'dangerous', 'safe', 'dangerous'],
    ['a union of objects', body("{ anyOf: [{ type: 'object', properties: { id: { type: 'null' }, name: { enum: ['a'] } }, additionalProperties: false }, { type: 'object', properties: { id: { const: 1 }, name: { type: 'string', format: 'date' } }, additionalProperties: false }] }"), 'safe', 'safe', 'safe'],
    ['composed of others', body("{ allOf: [{ type: 'object' }] }"), 'unproven', 'unproven', 'unproven'],
    ['a reference', body("{ $ref: 'item#' }"), 'unproven', 'unproven', 'unproven'],
    ['an import', body('shared'), 'unproven', 'unproven', 'unproven'],
    ['the whole schema is an import', '{ schema: shared }', 'unproven', 'unproven', 'unproven'],
    ['the options are an import', 'options', 'unproven', 'unproven', 'unproven'],
    ['a schema of the answer', '{ schema: { response: { 200: shared } } }', 'dangerous', 'dangerous', 'dangerous'],
    ['a schema of zod', body('z.object({ id: z.uuid(), name: z.string() })'), 'safe', 'safe', 'dangerous'],
    ['the handler runs all the same', "{ attachValidation: true, schema: { body: { type: 'object', properties: { id: { type: 'integer' } }, additionalProperties: false } } }", 'unproven', 'unproven', 'unproven'],
  ])('%s', (_name, options, whole, id, name) => {
    expect(verdicts(fastify(options, 'request.body', 'request.body.id', 'request.body.name'))).toEqual([whole, id, name]);
  });

  it('another validator compiler makes JSON schemas unknown, not those of a library', () => {
    const schema = "{ schema: { body: { type: 'object', properties: {}, additionalProperties: false } } }";
    const compiler = (code: string) => code.replace('const server = Fastify();', "import { validatorCompiler } from 'fastify-type-provider-zod'; const server = Fastify().withTypeProvider(); server.setValidatorCompiler(validatorCompiler);");
    expect(verdicts(fastify(schema, 'request.body'))).toEqual(['safe']);
    expect(verdicts(compiler(fastify(schema, 'request.body')))).toEqual(['unproven']);
    expect(verdicts(compiler(fastify('{ schema: { body: z.object({}) } }', 'request.body')))).toEqual(['safe']);
  });

  it('hooks run before or behind the check', () => {
    const code = `import Fastify from 'fastify';
      const server = Fastify();
      server.route({
        method: 'POST', url: '/',
        schema: { body: { type: 'object', properties: { id: { type: 'integer' } } } },
        preHandler: async (request) => { use(/*?*/request.body.id); },
        preValidation: async (request) => { use(/*?*/request.body.id); },
        handler: async (request) => { use(/*?*/request.body.id); },
      });`;
    expect(verdicts(code)).toEqual(['safe', 'dangerous', 'safe']);
  });

  it('a hook of this file checks by hand', () => {
    const hook = (leave: string) => `import Fastify from 'fastify';
      const server = Fastify();
      server.addHook('preHandler', async (request, reply) => { if (!/^\\d+$/.test(request.params.id)) { ${leave} } });
      server.get('/items/:id', async (request) => { use(/*?*/request.params.id); });`;
    expect(verdicts(hook('return reply.code(400).send();'))).toEqual(['safe']);
    expect(verdicts(hook("throw new Error('no number');"))).toEqual(['safe']);
    expect(verdicts(hook('request.log.warn("odd");'))).toEqual(['dangerous']);
  });
});
