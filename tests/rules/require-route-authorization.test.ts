import { requireRouteAuthorization as rule } from '../../src/rules/require-route-authorization.ts';
import { testRule, type InvalidCase, type RuleCase } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;

const express = (body: string) => `import express from 'express';
import { auth, hasRole, can, log, upload, mystery, notAuthenticated, validate, withAuth, withLog, asyncHandler, guards } from './steps';
import * as posts from './posts';
import type { NextFunction, Request, Response } from 'express';
const app = express();
const router = express.Router();
${body}
`;
const fastify = (body: string) => `import Fastify from 'fastify';
import { auth, hasRole, log } from './steps';
import * as keys from './keys';
const app = Fastify();
${body}
`;

type Make = (body: string) => string;
const quiet = (make: Make) => (body: string, more: Partial<RuleCase> = {}): RuleCase => ({ name: body, code: make(body), options: strict, ...more });
/** Silent in the default options; what strict says is tested elsewhere. */
const undecided = (make: Make) => (body: string, more: Partial<RuleCase> = {}): RuleCase => ({ name: `${body} (default)`, code: make(body), ...more });
/** One finding of the default options; `output` is what its suggestion makes of the body. */
const found = (make: Make, messageId: string) => (body: string, output: string | null = null, more: Partial<InvalidCase> = {}): InvalidCase => ({
  name: body, code: make(body), ...more,
  errors: [{ messageId, ...(output === null ? {} : { suggestions: [{ messageId: 'copyGuard', output: make(output) }] }) }],
});
const unproven = (make: Make, messageId: string) => (body: string, more: Partial<InvalidCase> = {}): InvalidCase => ({
  name: body, code: make(body), options: strict, errors: [{ messageId }], ...more,
});

const e = {
  quiet: quiet(express), undecided: undecided(express), forgotten: found(express, 'siblingGuarded'), disabled: found(express, 'guardDisabled'), empty: found(express, 'emptyGuards'),
  open: unproven(express, 'noAuthorization'), authenticationOnly: unproven(express, 'authenticationOnly'), onlyAttaches: unproven(express, 'onlyAttaches'),
};
const f = {
  quiet: quiet(fastify), undecided: undecided(fastify), forgotten: found(fastify, 'siblingGuarded'), empty: found(fastify, 'emptyGuards'),
  open: unproven(fastify, 'noAuthorization'), authenticationOnly: unproven(fastify, 'authenticationOnly'), onlyAttaches: unproven(fastify, 'onlyAttaches'),
};

testRule(rule, {
  valid: [
    // A guard, wherever it stands
    e.quiet("router.get('/posts/:id', auth, posts.show); router.delete('/posts/:id', auth, posts.remove);"),
    e.quiet("router.get('/posts/:id', auth, posts.show); router.delete('/posts/:id', hasRole('editor'), posts.remove);"),
    e.quiet("router.get('/posts/:id', auth, posts.show); router.delete('/posts/:id', [log, auth], posts.remove);"),
    e.quiet("const guarded = [auth, log]; router.get('/posts/:id', auth, posts.show); router.delete('/posts/:id', ...guarded, posts.remove);"),
    e.quiet("router.use(auth); router.get('/posts/:id', auth, posts.show); router.delete('/posts/:id', posts.remove);"),
    e.quiet("app.use('/posts', auth); app.get('/posts/:id', auth, posts.show); app.delete('/posts/:id', posts.remove);"),
    e.quiet("app.all('/posts*', auth); app.get('/posts/:id', auth, posts.show); app.delete('/posts/:id', posts.remove);"),
    e.quiet("app.use('/api', auth, router); router.post('/posts', posts.create);"),
    e.quiet("router.route('/posts').all(auth).get(posts.list).post(posts.create);"),
    e.quiet("router.post('/posts', withAuth(posts.create));"),
    e.quiet("router.post('/posts', asyncHandler(auth), posts.create);"),
    e.quiet("router.post('/posts', guards.requireLogin, posts.create);"),
    e.quiet("const check = (req: Request, res: Response, next: NextFunction) => { if (!req.user) return res.sendStatus(401); next(); }; router.post('/posts', check, posts.create);"),
    e.quiet("import passport from 'passport'; router.post('/posts', passport.authenticate('jwt', { session: false }), posts.create);"),
    e.quiet("import { expressjwt } from 'express-jwt'; app.use(expressjwt({ secret: 's', algorithms: ['HS256'] }).unless({ path: ['/x'] })); app.post('/posts', posts.create);"),
    e.quiet("app.post('/login', posts.login); app.use(auth); app.post('/posts', posts.create);"),
    f.quiet("app.get('/keys', { onRequest: [auth] }, keys.list); app.post('/keys', { onRequest: [auth] }, keys.create);"),
    f.quiet("app.post('/keys', { preHandler: auth }, keys.create);"),
    f.quiet("app.addHook('onRequest', auth); app.post('/keys', keys.create);"),
    f.quiet("app.register(async (keysApp) => { keysApp.addHook('preHandler', auth); keysApp.post('/', keys.create); }, { prefix: '/keys' });"),
    f.quiet("app.post('/keys', { preHandler: app.auth([auth]) }, keys.create);"),
    f.quiet("app.route({ method: 'POST', url: '/keys', preValidation: [auth], handler: keys.create });"),
    f.quiet("app.addHook('onRequest', async (request, reply) => { await request.jwtVerify(); }); app.post('/keys', keys.create);"),
    f.quiet("app.addHook('onRequest', async (request, reply) => { if (!request.session.user) { reply.code(401).send(); return reply; } }); app.post('/keys', keys.create);"),

    // The handler refuses
    e.quiet("router.get('/posts/:id', auth, posts.show); router.delete('/posts/:id', async (req, res) => { if (!req.user) return res.sendStatus(401); res.end(); });"),
    e.quiet("router.post('/posts', async (req, res) => { const user = await currentUser(req); if (!user) { res.status(401).json({}); return; } res.end(); });"),
    e.quiet("router.post('/posts', async (req, res) => { if (req.user.id !== req.body.owner) throw new ForbiddenError(); res.end(); });"),
    e.quiet("router.post('/posts', async (req, res, next) => { if (!req.session.userId) return next(createError(403)); res.end(); });"),
    e.quiet("router.post('/posts', async (req, res) => { await requireUser(req); res.end(); });"),
    e.quiet("router.post('/posts', async (req, res) => { const signature = req.get('x-signature'); if (signature !== sign(req.body)) return res.sendStatus(401); res.end(); });"),
    f.quiet("app.post('/keys', async (request, reply) => { if (!request.user) { return reply.code(401).send(); } return {}; });"),

    // Public by nature, and no change of state
    e.quiet("router.get('/posts', auth, posts.list); router.post('/posts/webhook', posts.hook);"),
    e.quiet("router.post('/login', posts.login); router.post('/auth/sign-up', posts.signUp); router.post('/password/forgot', posts.forgot); router.post('/oauth/token', posts.token);"),
    e.quiet("router.post('/sessions', posts.login); router.post('/users', posts.register);"),
    e.quiet("router.post('/users/:id/verify-email', posts.check); router.get('/health', posts.health); router.post('/csp-report', posts.report);"),
    e.quiet("router.get('/posts', posts.list); router.head('/posts', posts.list); router.options('/posts', posts.list);"),
    e.quiet("app.use('/admin', express.static('admin'));"),
    f.quiet("app.get('/', async () => 'hello'); app.options('/keys', keys.list);"),

    // Not enough for a contradiction: silent without strict
    e.undecided("router.get('/posts', auth, posts.list); router.delete('/posts/:id', posts.remove);"),
    e.undecided("router.get('/posts', auth, posts.list); router.put('/posts/:id', auth, posts.update); router.delete('/posts/:id', posts.remove); router.post('/posts/all', posts.create);"),
    e.undecided("router.get('/posts/:id', auth, posts.show); router.delete('/comments/:id', posts.remove);"),
    e.undecided("const other = express.Router(); router.get('/posts/:id', auth, posts.show); other.delete('/posts/:id', posts.remove);"),
    e.undecided("router.get('/posts/:id', auth, posts.show); router.delete('/posts/:id', mystery, posts.remove);"),
    e.undecided("router.get('/posts/:id', auth, posts.show); router.delete('/posts/:id', mystery(posts.remove));"),
    e.undecided("router.get('/posts/:id', notAuthenticated, posts.show); router.delete('/posts/:id', posts.remove);"),
    e.undecided("router.get('/posts/:id', auth, posts.show); router.delete('/posts/:id', async (req, res) => { await posts.remove(req.user, req.params.id); res.end(); });"),
    e.undecided("router.get('/contacts', auth, posts.list); router.post('/contacts', posts.create);"),
    e.undecided("router.get('/users', auth, posts.list); router.post('/users', posts.create);"),
    e.undecided("router.get('/posts/search', auth, posts.list); router.post('/posts/search', posts.search);"),
    e.undecided("router.get('/posts/:id', auth, posts.show); router.delete(posts.path, posts.remove);"),
    e.undecided("import { steps } from './more'; router.get('/posts/:id', auth, posts.show); router.delete('/posts/:id', ...steps, posts.remove);"),
    f.undecided("app.get('/keys', { onRequest: [auth] }, keys.list); app.post('/keys', keys.options, keys.create);"),
    f.undecided("app.post('/keys', { preHandler: [] }, keys.create); app.get('/keys', keys.list);"),
    f.undecided("app.addHook('onRoute', keys.addGuards); app.get('/keys', { onRequest: [auth] }, keys.list); app.post('/keys', { onRequest: [] }, keys.create);", {}),
    e.undecided("import { expressjwt } from 'express-jwt'; const jwt = expressjwt({ secret: 's', algorithms: ['HS256'], credentialsRequired: false }); app.get('/posts', jwt, (req, res) => res.end());"),
    e.undecided("import { expressjwt } from 'express-jwt'; const jwt = expressjwt({ secret: 's', algorithms: ['HS256'], credentialsRequired: false }); app.post('/posts', jwt, posts.create);"),
    e.undecided("import { expressjwt } from 'express-jwt'; const jwt = expressjwt({ secret: 's', algorithms: ['HS256'], credentialsRequired: false }); app.post('/posts', jwt, (req, res) => { if (!req.auth) return res.sendStatus(401); res.end(); });"),
    e.quiet("import { expressjwt } from 'express-jwt'; const jwt = expressjwt({ secret: 's', algorithms: ['HS256'], credentialsRequired: true }); app.post('/posts', jwt, (req, res) => res.end());"),

    e.undecided("const add = (name: string) => { router.get(`/posts/${name}`, auth, posts.show); router.delete(`/posts/${name}`, posts.remove); };"),

    // A function of another file is given the receiver, and named for guarding it
    e.quiet("import { requireLoginOn } from './security'; requireLoginOn(router); router.post('/posts', posts.create);"),
    f.quiet("import { registerApiKeyAuth } from './security'; registerApiKeyAuth(app); app.post('/keys', keys.create);"),

    // Steps before later routes
    e.quiet("app.post('/posts', upload.single('file')); app.use(auth); app.post('/posts', posts.create);"),
    e.quiet("app.post('/posts', auth('create')); app.post('/posts', posts.create);"),

    // A path without a name: the file says what it is about
    e.quiet("router.post('/', posts.create);", { filename: 'src/pages/authLogin/authLogin.ts' }),
    e.quiet("router.post('/:id', posts.create);", { filename: 'src/webhooks/stripe/index.ts' }),

    // Endpoints that refuse everybody
    e.quiet("router.get('/posts', auth, posts.list); router.post('/posts', (req, res, next) => { next(new MethodNotAllowed('GET')); });"),
    e.quiet("router.get('/posts', auth, posts.list); router.post('/posts', (req, res) => { res.set('Allow', 'GET'); res.status(405).end(); });"),
    e.quiet("router.all('/admin', (req, res) => res.sendStatus(404));"),
    f.quiet("app.post('/keys', async () => { throw app.httpErrors.methodNotAllowed(); }); app.delete('/keys', (request, reply) => reply.code(405).send());"),

    // No routes at all
    { code: "const app = { delete(path, handler) {} }; app.get('/posts/:id', auth, show); app.delete('/posts/:id', remove);", options: strict },
    { code: "import express from './express'; const app = express(); app.delete('/posts/:id', (a, b) => b);", options: strict },
    { code: "import axios from 'axios'; axios.delete('/admin/users/1');", options: strict },
    e.quiet("app.set('x', 1); app.get('env'); app.use(log); router.use('/x', router);"),
    e.quiet("app.delete(); app.post('/x'); router.route(); router.route('/x').post(); app.use(); app.route('/x');"),
    f.quiet("app.post(); app.route(); app.route({}); app.addHook(); app.register(); app.register(null); app.addHook('onRequest');"),

    // Options and settings
    e.quiet("router.post('/catalog/items', posts.create);", { options: { ...strict, publicPaths: ['catalog'] } }),
    e.quiet("router.post('/Catalog/items', posts.create);", { options: { ...strict, publicPaths: ['/catalog'] } }),
    e.undecided("router.get('/posts/:id', auth, posts.show); router.delete('/posts/:id', posts.remove);", { options: { publicPaths: ['posts'] } }),
    e.quiet("router.post('/posts', posts.create);", { settings: { globalGuards: true } }),
    e.quiet("router.post('/posts', mystery, posts.create);", { settings: { guards: { authentication: ['mystery'] } } }),
    e.quiet("router.delete('/admin/posts', mystery('x'), posts.remove);", { settings: { guards: { authorization: ['/^myst/'] } } }),
  ],
  invalid: [
    // A sibling is guarded
    e.forgotten(
      "router.get('/posts/:id', auth, posts.show);\nrouter.delete('/posts/:id', posts.remove);",
      "router.get('/posts/:id', auth, posts.show);\nrouter.delete('/posts/:id', auth, posts.remove);",
    ),
    e.forgotten(
      "router.get('/posts/:id', auth, posts.show);\nrouter.delete('/posts/:post', log, posts.remove);",
      "router.get('/posts/:id', auth, posts.show);\nrouter.delete('/posts/:post', auth, log, posts.remove);",
    ),
    e.forgotten(
      "router.get('/posts', auth, posts.list);\nrouter.put('/posts/:id', can('edit'), posts.update);\nrouter.delete('/posts/:id', posts.remove);",
      "router.get('/posts', auth, posts.list);\nrouter.put('/posts/:id', can('edit'), posts.update);\nrouter.delete('/posts/:id', auth, posts.remove);",
    ),
    e.forgotten(
      "router.get('/posts/:id', [log, auth, hasRole('editor')], posts.show);\nrouter.delete('/posts/:id', posts.remove);",
      "router.get('/posts/:id', [log, auth, hasRole('editor')], posts.show);\nrouter.delete('/posts/:id', auth, hasRole('editor'), posts.remove);",
    ),
    e.forgotten(
      "router.route('/').get(auth('getPosts'), posts.list).post(validate(posts.schema), posts.create);",
      "router.route('/').get(auth('getPosts'), posts.list).post(auth('getPosts'), validate(posts.schema), posts.create);",
    ),
    e.forgotten(
      "router\n  .route('/posts/:id')\n  .get(auth, posts.show)\n  .patch(\n    // replaces the text\n    posts.update,\n  );",
      "router\n  .route('/posts/:id')\n  .get(auth, posts.show)\n  .patch(\n    // replaces the text\n    auth,\n    posts.update,\n  );",
    ),
    e.forgotten(
      "app.get('/api/posts/:id', auth, posts.show);\napp.post('/api/posts/:id', (req, res) => { res.end(); });",
      "app.get('/api/posts/:id', auth, posts.show);\napp.post('/api/posts/:id', auth, (req, res) => { res.end(); });",
    ),
    e.forgotten(
      "const requireUser = (req: Request, res: Response, next: NextFunction) => { if (!req.user) return res.sendStatus(401); next(); };\napp.get('/posts/:id', requireUser, posts.show);\napp.delete('/posts/:id', posts.remove);",
      "const requireUser = (req: Request, res: Response, next: NextFunction) => { if (!req.user) return res.sendStatus(401); next(); };\napp.get('/posts/:id', requireUser, posts.show);\napp.delete('/posts/:id', requireUser, posts.remove);",
    ),
    e.forgotten(
      "import passport from 'passport';\nrouter.get('/posts/:id', passport.authenticate('jwt'), posts.show);\nrouter.delete('/posts/:id', upload.single('x'), posts.remove);",
      "import passport from 'passport';\nrouter.get('/posts/:id', passport.authenticate('jwt'), posts.show);\nrouter.delete('/posts/:id', passport.authenticate('jwt'), upload.single('x'), posts.remove);",
    ),
    e.forgotten("router.get('/posts/:id', withAuth(posts.show));\nrouter.delete('/posts/:id', posts.remove);"),
    e.forgotten("router.get('/posts/:id', (req, res) => { if (!req.user) return res.sendStatus(401); res.end(); });\nrouter.delete('/posts/:id', (req, res) => { res.end(); });"),
    e.forgotten("router.get('/posts/:id', auth, posts.show);\nrouter.delete('/posts/:id', withLog(posts.remove));", "router.get('/posts/:id', auth, posts.show);\nrouter.delete('/posts/:id', auth, withLog(posts.remove));"),
    e.forgotten(
      "app.use('/v1', router);\nrouter.get('/posts/:id', auth, posts.show);\nrouter.delete('/posts/:id', posts.remove);",
      "app.use('/v1', router);\nrouter.get('/posts/:id', auth, posts.show);\nrouter.delete('/posts/:id', auth, posts.remove);",
    ),
    e.forgotten(
      "app.delete('/posts/:id', posts.remove);\napp.get('/posts/:id', auth, posts.show);\napp.use(auth);",
      "app.delete('/posts/:id', auth, posts.remove);\napp.get('/posts/:id', auth, posts.show);\napp.use(auth);",
    ),
    e.forgotten(
      "const prefix = process.env.PREFIX;\napp.get(`/${prefix}/posts/:id`, auth, posts.show);\napp.delete(`/${prefix}/posts/:id`, posts.remove);",
      "const prefix = process.env.PREFIX;\napp.get(`/${prefix}/posts/:id`, auth, posts.show);\napp.delete(`/${prefix}/posts/:id`, auth, posts.remove);",
    ),
    e.forgotten("router.get('/posts', auth, posts.list);\nrouter.post('/posts', (req, res, next) => { next(); });", "router.get('/posts', auth, posts.list);\nrouter.post('/posts', auth, (req, res, next) => { next(); });"),
    e.forgotten("function build() { const guard = auth(); router.get('/posts/:id', guard, posts.show); }\nrouter.delete('/posts/:id', posts.remove);"),
    f.forgotten(
      "app.get('/keys', { onRequest: [app.authenticate] }, keys.list);\napp.post('/keys', keys.create);",
      "app.get('/keys', { onRequest: [app.authenticate] }, keys.list);\napp.post('/keys', { onRequest: [app.authenticate] }, keys.create);",
    ),
    f.forgotten(
      "app.get('/keys', { preHandler: auth }, keys.list);\napp.post('/keys', { schema: keys.schema }, keys.create);",
      "app.get('/keys', { preHandler: auth }, keys.list);\napp.post('/keys', { schema: keys.schema, preHandler: auth }, keys.create);",
    ),
    f.forgotten(
      "app.get('/keys', { preHandler: [auth, hasRole('editor')] }, keys.list);\napp.post('/keys', { preHandler: log }, keys.create);",
      "app.get('/keys', { preHandler: [auth, hasRole('editor')] }, keys.list);\napp.post('/keys', { preHandler: [auth, hasRole('editor'), log] }, keys.create);",
    ),
    f.forgotten(
      "app.route({ method: 'GET', url: '/keys', preValidation: [auth], handler: keys.list });\napp.route({ method: 'DELETE', url: '/keys', handler: keys.clear });",
      "app.route({ method: 'GET', url: '/keys', preValidation: [auth], handler: keys.list });\napp.route({ method: 'DELETE', url: '/keys', handler: keys.clear, preValidation: [auth] });",
    ),
    f.forgotten(
      "app.register(async (inner) => {\n  inner.get('/', { onRequest: auth }, keys.list);\n  inner.post('/', keys.create);\n}, { prefix: '/keys' });",
      "app.register(async (inner) => {\n  inner.get('/', { onRequest: auth }, keys.list);\n  inner.post('/', { onRequest: auth }, keys.create);\n}, { prefix: '/keys' });",
    ),

    // Lists of guards that are empty
    f.empty("app.get('/keys', { preHandler: [auth] }, keys.list);\napp.post('/keys', { preHandler: [] }, keys.create);"),
    f.empty("app.get('/keys', { preHandler: [auth] }, keys.list);\napp.delete('/other', { preHandler: app.auth([]) }, keys.create);"),
    e.empty("app.get('/posts', auth, posts.list);\napp.post('/posts', [], posts.create);"),

    // Guards that let everybody through
    e.disabled("import { expressjwt } from 'express-jwt';\napp.delete('/posts/:id', expressjwt({ secret: 's', algorithms: ['HS256'], credentialsRequired: false }), (req, res) => { res.end(); });"),
    e.disabled("import { expressjwt as jwt } from 'express-jwt';\nconst options = { secret: 's', algorithms: ['HS256'], credentialsRequired: false };\napp.use(jwt(options));\napp.get('/admin/posts', (req, res) => { res.end(); });"),
    e.disabled("import passport from 'passport';\napp.post('/posts', passport.authenticate(['jwt', 'anonymous'], { session: false }), (req, res) => { res.end(); });"),
    e.disabled("import { auth as check } from 'express-oauth2-jwt-bearer';\napp.post('/posts', check({ authRequired: false }), (req, res) => { res.end(); });"),

    // Nothing to be seen
    e.open("router.post('/posts', posts.create);"),
    e.open("app.delete('/admin/users/:id', async (req, res) => { await posts.deleteOne({ _id: req.params.id }); res.end(); });"),
    e.open("router.get('/admin/posts', posts.list);"),
    e.open("router.get('/export', posts.list);"),
    e.open("router.get('/posts/clear', async (req, res) => { await posts.deleteMany({}); res.end(); });"),
    e.open("router.all('/posts', posts.remove); router.all('/settings', posts.remove);"),
    e.open("router.post('/posts', mystery, posts.create);"),
    e.open("router.post('/posts', notAuthenticated, posts.create);"),
    e.open("app.post('/posts', posts.create); app.use(auth);"),
    e.open("app.use('/comments', auth); app.post('/posts', posts.create);"),
    e.open("router.post('/reorder', posts.reorder);"),
    e.open("import { setupAuth, registerAuthRoutes, addLogging } from './security'; setupAuth(app); registerAuthRoutes(app); addLogging(app); app.post('/posts', posts.create);"),
    f.open("import { registerApiKeyAuth } from './security'; app.register(async (inner) => { registerApiKeyAuth(inner); }); app.post('/keys', keys.create);"),
    e.open("router.post('/', posts.create);", { filename: 'src/pages/posts/posts.ts' }),
    e.open("router.post('/posts', posts.create);", { filename: 'src/pages/authLogin/authLogin.ts' }),
    e.open("router.post('/posts', asyncHandler(posts.create));"),
    e.open("export default (api: express.Router) => { api.put('/posts', posts.create); };"),
    f.open("app.post('/keys', keys.create);"),
    f.open("app.route({ method: ['PUT'], url: '/keys', handler: keys.create });"),
    f.open("app.register(async (inner) => { inner.addHook('onRequest', auth); }); app.post('/keys', keys.create);"),
    f.open("app.addHook('onSend', auth); app.post('/keys', keys.create);"),
    e.open("router.get('/reports', posts.list);", { options: { ...strict, sensitivePaths: ['reports'] } }),

    // Who the caller is, and nothing more
    e.authenticationOnly("router.delete('/admin/posts/:id', auth, posts.remove);"),
    e.authenticationOnly("router.use(auth); router.get('/backoffice/posts', (req, res) => { res.end(); });"),
    f.authenticationOnly("app.get('/admin/keys', { onRequest: [auth] }, async () => []);"),
    e.onlyAttaches("router.post('/posts', (req, res) => { posts.create(req.user, req.body); res.end(); });"),
    e.onlyAttaches("import { clerkMiddleware } from '@clerk/express'; app.use(clerkMiddleware()); app.post('/posts', (req, res) => { res.end(); });"),
    e.onlyAttaches("router.post('/posts', (req: Request, res: Response, next: NextFunction) => { req.user = posts.read(req); next(); }, posts.create);"),
    f.onlyAttaches("app.post('/keys', async (request) => { return keys.create(request.user.id); });"),

    // The place of a report, and one for each route
    {
      name: 'reports stand on the called member',
      code: express("router\n  .route('/posts/:id')\n  .get(posts.show)\n  .delete(posts.remove)\n  .put(posts.update);"),
      options: strict,
      errors: [{ messageId: 'noAuthorization', line: 10, column: 4 }, { messageId: 'noAuthorization', line: 11, column: 4 }],
    },
  ],
});
