/** Findings of the walk beside the libraries' types that are no mistakes of a model, and why. A `*` at the end stands for any rest. */
export interface TypeException {
  readonly reason: string;
  readonly findings: readonly string[];
}

const of = (name: string, word: string, names: string) => names.split(' ').map((one) => `${name}: ${word} ${one}`);

export const exceptions: readonly TypeException[] = [
  {
    reason: 'the code of the checked version has it, its types do not (tried by running it)',
    findings: [
      'bookshelf: member Model.query', 'consola: member consola.withScope', ...of('js-md5', 'member', 'md5.buffer md5.hmac.buffer'), 'knex: member instance.context',
      'mongoose: member mongoose.mongoose', 'mssql: member mssql.batch', ...of('mysql2', 'member', 'mysql2.connect mysql2.createConnectionPromise mysql2.createPoolClusterPromise mysql2.createPoolPromise'),
      ...of('mysql2', 'member', 'promise.PromiseConnection promise.PromisePool promise.PromisePoolConnection promise.cluster.execute promise.cluster.query'), 'signale: member logger.wait', 'socket.io: call socketIo call',
      'sqlite3: member database.map', 'adm-zip: call AdmZip call', 'jmespath: member jmespath.compile', 'nunjucks: member environment.filters', 'nunjucks: member runtime.markSafe', 'nunjucks: member lib.escape', 'pug: member pug.runtime', 'passport-ldapauth: member Strategy.Strategy',
      'phin: member phin.defaults', ...of('xpath', 'member', 'xpath.createExpression xpath.evaluate xpath.parse'), 'validator: module validator/es/lib/isIMEI', 'pino: module pino/file',
    ],
  },
  { reason: 'tokens are texts, for which the injector gives the thing', findings: ['@nestjs/sequelize: new token.Model new', '@nestjs/mongoose: new token.Connection new', '@nestjs/mongoose: new token.Model new'] },
  { reason: 'only mongoose up to 7 has it', findings: of('mongoose', 'member', 'Model.count Model.findByIdAndRemove Model.findOneAndRemove') },
  { reason: 'of workers and of Internet Explorer, whose globals the types of pages do not have', findings: ['browser: global execScript', 'browser: global importScripts', ...of('browser', 'member', 'window.execScript window.importScripts')] },
  { reason: 'only templates have it without a name before it', findings: ['vue-router: global $route'] },
  { reason: 'only Vue 2 has it', findings: [...of('vue', 'member', 'vue.extend vue.component'), ...of('vue', 'callback', 'vue component registered').map((finding) => `${finding} callback ${finding.endsWith('registered') ? 1 : 0}.render`)] },
  { reason: 'handlers stand under paths, which types do not know', findings: ['bun: callback serve callback 0.routes*'] },
  { reason: 'an object of helpers by name, whose type is an index signature', findings: [
    'handlebars: callback registerHelper callback 0.*', 'express-handlebars: callback ExpressHandlebars callback 0.helpers.*',
    'express-handlebars: callback create callback 0.helpers.*', 'express-handlebars: callback engine callback 0.helpers.*',
  ] },
  { reason: 'only mongodb up to 4 has it', findings: ['mongodb: member collection.mapReduce'] },
  { reason: 'only mongoose up to 6 lets it be called without `new`', findings: ['mongoose: call ObjectId call'] },
  { reason: 'a model is a function, which its types only let construct', findings: ['mongoose: call Model call'] },
  { reason: 'only Express 4 has it', findings: ['express: member request.param', 'express: member response.sendfile'] },
  { reason: 'only versions up to 14 of the router let it be called without `new`', findings: ['@koa/router: call Router call'] },
  { reason: 'only the types of @types/koa__router, for routers up to 12, export it', findings: ['@koa/router: type Middleware'] },
  { reason: 'only version 1 is a function', findings: ['rotating-file-stream: call module call'] },
  { reason: 'only Node up to 21 has it', findings: ['node: member crypto.createCipher'] },
  { reason: 'only @fastify/multipart up to 9 answers with a list', findings: ['@fastify/multipart: elements saved elements'] },
  { reason: 'headers have any name: an index, no property', findings: ['express', 'fastify', 'koa'].map((name) => `${name}: member request.headers.referrer`) },
  { reason: 'fastify-raw-body and the TypeBox provider add it, of which no model speaks', findings: ['fastify: member request.rawBody', 'fastify: type FastifyPluginAsyncTypebox'] },
  { reason: 'koa-pino-logger puts it there without saying so in its types', findings: of('koa', 'member', 'request.log response.log') },
  { reason: 'files of express-fileupload, which stand in the same place as those of multer', findings: of('multer', 'member', 'fileOrFiles.data fileOrFiles.md5 fileOrFiles.mv fileOrFiles.tempFilePath') },
  { reason: 'the types say a list where a file can stand as well', findings: of('multer', 'member', 'fileOrFiles.buffer fileOrFiles.destination fileOrFiles.encoding fileOrFiles.filename fileOrFiles.originalname fileOrFiles.path') },
  { reason: 'files of @koa/multer, which stand in the same place', findings: of('koa-body', 'member', 'file.buffer file.filename file.originalname file.path') },
  {
    reason: 'the type of what a statement yields is a parameter of the call, `any` without it',
    findings: [...of('mariadb', 'member', 'rows.affectedRows rows.insertId rows.length'), 'mysql: untyped rows', 'sqlite: elements rows elements', 'sqlite: member rows.length', 'bun: elements rows elements', 'bun: member rows.length'],
  },
  { reason: 'an item of Prisma\'s client, whose types are generated in the project', findings: ['@prisma/client: untyped*', '@prisma/client: member Prisma.raw', '@prisma/client: member Prisma.sql', '@prisma/client: member Prisma.join'] },
  { reason: 'no type says how values come there: Next finds the functions by file and export', findings: ['next: untyped argument', 'next: untyped page.props', 'next: member context.params'] },
  { reason: 'the parameters of the listener follow from the name of the event, and its types are a mapping', findings: of('node', 'member', 'http.stream.end http.stream.on http.stream.once http.stream.respond http.stream.write') },
  { reason: 'globals of another runtime, which would stand in the place of Node\'s; the same types are compared as exports', findings: ['bun: global Bun', ...of('@cloudflare/workers-types', 'type global', 'D1Database D1PreparedStatement ExportedHandler ExportedHandlerFetchHandler')] },
  { reason: 'the language writes it as a member of a keyword, so it is in no list of globals', findings: ['node: global import.meta'] },
  { reason: 'the class is a property of itself in the code, not in its types', findings: ['bun:sqlite: member Database.Database'] },
  { reason: 'only zod 4 or only zod 3 has it: the table of names is one', findings: [
    ...of('zod', 'member', 'zod.AnyZodObject zod.ZodEffects zod/v4.AnyZodObject zod/v4.ZodEffects zod/v3.ZodPipe zod/v3.decode zod/v3.decodeAsync zod/v3.iso zod/v3.parse zod/v3.parseAsync'),
    ...of('zod', 'member', 'zod/v3.safeDecode zod/v3.safeDecodeAsync zod/v3.safeParse zod/v3.safeParseAsync'),
  ] },
  { reason: 'only the entry zod/mini has it: the table of names is one', findings: of('zod', 'member', 'zod.ZodMiniObject zod.ZodMiniType zod/v3.ZodMiniObject zod/v3.ZodMiniType') },
  { reason: 'members of schemas of one kind, where the model has one entity for all', findings: of('zod', 'member', 'builder.element builder.options builder.shape builder.spa') },
  {
    reason: 'rows that models share, of which this model needs others',
    findings: [...'@sinclair/typebox arktype effect io-ts runtypes typebox valibot'.split(' ').map((name) => `${name}: entity Schema`)],
  },
  { reason: 'known by a decorator or by the shape of the class', findings: of('@nestjs/common', 'entity', 'filter ownFilter') },
  { reason: 'known by the member that no other library gives a component', findings: ['vue-router: entity component'] },
  { reason: 'the types of TypeScript 6.0 do not have it', findings: ['browser: global trustedTypes', 'browser: member window.trustedTypes'] },
  { reason: 'some elements have it: which one it is, is not known', findings: ['browser: member element.srcdoc'] },
  { reason: 'the page that loads the script has it, no types say so', findings: ['mermaid: global mermaid'] },
  { reason: 'fields stand under names of the form, which its types say by a mapping', findings: ['formidable: member files.*'] },
  { reason: 'express-ws and @koa/ejs (or koa-views) add it, whose types are not among those that are compared', findings: ['express: member application.ws', 'express: member router.ws', 'koa: member context.render'] },
  { reason: 'of another runtime, whose types are not installed', findings: ['deno: global Deno'] },
  { reason: 'a list of the library\'s own, which its types let iterate in no way that the walk follows', findings: ['bookshelf: elements collection elements'] },
  { reason: 'members of schemas of one kind, or of what the library itself gives, where the model has one entity for all', findings: [
    ...of('yup', 'member', 'builder.validate builder.validateSync builder.isValid builder.isValidSync'), ...['joi', '@hapi/joi'].flatMap((name) => of(name, 'member', 'builder.validate builder.validateAsync')), ...of('arktype', 'member', 'builder.assert builder.allows'),
  ] },
  { reason: 'only TypeBox 0.34 or only 1 has it: both packages share a model', findings: [
    '@sinclair/typebox: module @sinclair/typebox/compile', 'typebox: module typebox/compiler', 'typebox: member compilers.TypeCompiler', '@sinclair/typebox: member compilers.Compile',
  ] },
  { reason: 'only older major versions have it', findings: [...of('execa', 'member', 'execa.command execa.commandSync execa.sync execa.node'), 'simple-git: module simple-git/promise', 'simple-git: member simpleGit.gitP', 'koa-csrf: call CSRF call', 'fast-xml-parser: member fxp.parse', 'bson: new bson new', 'tar: member tar.Parse', 'tar: call Parser call', 'archiver: call archiver call', 'archiver: member archiver.create', 'ioredis: call Redis call',
    ...of('neo4j-driver', 'member', 'session.readTransaction session.writeTransaction'), 'puppeteer: member browser.createIncognitoBrowserContext', 'rimraf: member del.sync', 'minimatch: member minimatch.makeRe'] },
  { reason: 'only libxmljs2 and libxmljs up to 0.19 have it', findings: ['libxmljs: member libxml.parseXmlString'] },
  { reason: 'only the types of @types/tar-stream, for versions up to 2, export it', findings: ['tar-stream: type Headers'] },
  { reason: 'resolvers and fields stand under names of the schema, which types do not know', findings: [
    'graphql-yoga: callback createSchema*', '@graphql-tools/schema: callback makeExecutableSchema*', '@apollo/server: callback ApolloServer*', 'graphql-http: callback createHandler*', 'graphql: callback *',
  ] },
  { reason: 'js-yaml up to 3 and js-yaml from 4 on differ; an entry of Vue without types', findings: [...of('js-yaml', 'member', 'yaml.safeLoad yaml.safeLoadAll yaml.DEFAULT_SAFE_SCHEMA yaml.DEFAULT_SCHEMA yaml.DEFAULT_FULL_SCHEMA'), 'vue: module vue/dist/vue.esm-bundler.js'] },
  { reason: 'only newer major versions than the one that is compared have it', findings: ['bson: member bson.BSON'] },
  { reason: 'of express-graphql, which is not installed', findings: ['graphql-http: member http.graphqlHTTP'] },
  { reason: 'of the packages for one database, such as @databases/pg', findings: ['@databases/sql: member module.sql'] },
  { reason: 'the program decides what its context holds', findings: ['@nestjs/graphql: untyped context'] },
];

/** Packages whose types are not installed, and why. */
export const absentPackages: Readonly<Record<string, string>> = {
  '@node-rs/bcrypt': 'npm ci refuses a lockfile with it: packages that it names for other machines are in no registry',
  massive: 'has no types',
  '@supabase/supabase-js': 'its types read the text of a query: the walk of its chains takes minutes and gigabytes',
  ...Object.fromEntries('cryo defaults-deep funcster js-yaml-js-types mixin-deep node-cmd node-serialize notevil object-path-set safe-eval serialize-to-js ssrf-req-filter swig-templates'.split(' ').map((name) => [name, 'has no types'])),
  marko: 'its types are those of templates: they have neither the compiler nor `load`',
  web: 'part of undici, with which it is compared',
  'pino-roll': 'has no types',
  'bun:sqlite': 'part of @types/bun, with which it is compared',
  'node:sqlite': 'part of @types/node, with which it is compared',
};
