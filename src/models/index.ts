import { admZip } from './adm-zip.ts';
import { archiver } from './archiver.ts';
import { bent } from './bent.ts';
import { betterAuth } from './better-auth.ts';
import { braintreeSanitizeUrl } from './braintree-sanitize-url.ts';
import { bson } from './bson.ts';
import { childProcessPromise } from './child-process-promise.ts';
import { crossFetch } from './cross-fetch.ts';
import { crossSpawn } from './cross-spawn.ts';
import { cryo } from './cryo.ts';
import { dot } from './dot.ts';
import { dotenv } from './dotenv.ts';
import { edgeJs } from './edge-js.ts';
import { ejs } from './ejs.ts';
import { eta } from './eta.ts';
import { execa } from './execa.ts';
import { wkhtmltopdf } from './wkhtmltopdf.ts';
import { gm } from './gm.ts';
import { commonTags } from './common-tags.ts';
import { escapeHtmlTemplateTag } from './escape-html-template-tag.ts';
import { expressHandlebars } from './express-handlebars.ts';
import { open } from './open.ts';
import { shlex } from './shlex.ts';
import { pgFormat } from './pg-format.ts';
import { sqlBricks } from './sql-bricks.ts';
import { squel } from './squel.ts';
import { svelte } from './svelte.ts';
import { exprEval } from './expr-eval.ts';
import { fsExtra } from './fs-extra.ts';
import { funcster } from './funcster.ts';
import { glob } from './glob.ts';
import { gracefulFs } from './graceful-fs.ts';
import { handlebars } from './handlebars.ts';
import { hoganJs } from './hogan-js.ts';
import { isolatedVm } from './isolated-vm.ts';
import { jmespath } from './jmespath.ts';
import { jsYaml } from './js-yaml.ts';
import { jsesc } from './jsesc.ts';
import { jsonLogic } from './json-logic-js.ts';
import { jsonata } from './jsonata.ts';
import { jsonpathPlus } from './jsonpath-plus.ts';
import { jszip } from './jszip.ts';
import { ky } from './ky.ts';
import { libxmljs } from './libxmljs.ts';
import { liquidjs } from './liquidjs.ts';
import { lit } from './lit.ts';
import { mathjs } from './mathjs.ts';
import { dynamodb } from './dynamodb.ts';
import { expressMongoSanitize } from './express-mongo-sanitize.ts';
import { ioredis } from './ioredis.ts';
import { mkdirp } from './mkdirp.ts';
import { mongoSanitize } from './mongo-sanitize.ts';
import { redis } from './redis.ts';
import { imagemagick } from './imagemagick.ts';
import { npmRun } from './npm-run.ts';
import { marko } from './marko.ts';
import { staticEval } from './static-eval.ts';
import { graphqlTag } from './graphql-tag.ts';
import { ldapEscape } from './ldap-escape.ts';
import { passportLdapauth } from './passport-ldapauth.ts';
import { googleCloudBigquery } from './google-cloud-bigquery.ts';
import { neo4jDriver } from './neo4j-driver.ts';
import type { PackageModel } from './model.ts';
import { ajv } from './ajv.ts';
import { ajvErrors } from './ajv-errors.ts';
import { ajvFormats } from './ajv-formats.ts';
import { ajvKeywords } from './ajv-keywords.ts';
import { angular } from './angular.ts';
import { apolloServer } from './apollo-server.ts';
import { argon2 } from './argon2.ts';
import { arktype } from './arktype.ts';
import { awsLambda } from './aws-lambda.ts';
import { axios } from './axios.ts';
import { bcrypt } from './bcrypt.ts';
import { bcryptNodejs } from './bcrypt-nodejs.ts';
import { bcryptjs } from './bcryptjs.ts';
import { betterSqlite3 } from './better-sqlite3.ts';
import { blueimpMd5 } from './blueimp-md5.ts';
import { bodyParser } from './body-parser.ts';
import { bookshelf } from './bookshelf.ts';
import { browser } from './browser.ts';
import { bun } from './bun.ts';
import { bunSqlite } from './bun-sqlite.ts';
import { bunyan } from './bunyan.ts';
import { busboy } from './busboy.ts';
import { cassandraDriver } from './cassandra-driver.ts';
import { celebrate } from './celebrate.ts';
import { classTransformer } from './class-transformer.ts';
import { classValidator } from './class-validator.ts';
import { clerkExpress } from './clerk-express.ts';
import { clickhouseClient } from './clickhouse-client.ts';
import { cloudflareWorkersTypes } from './cloudflare-workers-types.ts';
import { compression } from './compression.ts';
import { consola } from './consola.ts';
import { consoleModel } from './console.ts';
import { cookie } from './cookie.ts';
import { cookieParser } from './cookie-parser.ts';
import { cookieSession } from './cookie-session.ts';
import { cors } from './cors.ts';
import { cryptoJs } from './crypto-js.ts';
import { cryptr } from './cryptr.ts';
import { csrfCsrf } from './csrf-csrf.ts';
import { csurf } from './csurf.ts';
import { databases } from './databases.ts';
import { debug } from './debug.ts';
import { defaultsDeep } from './defaults-deep.ts';
import { deno } from './deno.ts';
import { devalue } from './devalue.ts';
import { domPurify } from './dompurify.ts';
import { dotObject } from './dot-object.ts';
import { drizzleOrm } from './drizzle-orm.ts';
import { duckdb } from './duckdb.ts';
import { duckdbNodeApi } from './duckdb-node-api.ts';
import { ecmascript } from './ecmascript.ts';
import { effect } from './effect.ts';
import { elasticsearch } from './elasticsearch.ts';
import { electronLog } from './electron-log.ts';
import { entities } from './entities.ts';
import { errorhandler } from './errorhandler.ts';
import { escapeGoat } from './escape-goat.ts';
import { escapeHtml } from './escape-html.ts';
import { escapeStringRegexp } from './escape-string-regexp.ts';
import { esToolkit } from './es-toolkit.ts';
import { express } from './express.ts';
import { expressBasicAuth } from './express-basic-auth.ts';
import { expressFileupload } from './express-fileupload.ts';
import { expressJwt } from './express-jwt.ts';
import { expressOauth2JwtBearer } from './express-oauth2-jwt-bearer.ts';
import { expressOpenidConnect } from './express-openid-connect.ts';
import { expressRateLimit } from './express-rate-limit.ts';
import { expressSession } from './express-session.ts';
import { expressSlowDown } from './express-slow-down.ts';
import { expressValidator } from './express-validator.ts';
import { expressWinston } from './express-winston.ts';
import { extend } from './extend.ts';
import { fastify } from './fastify.ts';
import { fastifyAuth } from './fastify-auth.ts';
import { fastifyBasicAuth } from './fastify-basic-auth.ts';
import { fastifyBearerAuth } from './fastify-bearer-auth.ts';
import { fastifyCookie } from './fastify-cookie.ts';
import { fastifyCors } from './fastify-cors.ts';
import { fastifyCsrfProtection } from './fastify-csrf-protection.ts';
import { fastifyFormbody } from './fastify-formbody.ts';
import { fastifyHelmet } from './fastify-helmet.ts';
import { fastifyJwt } from './fastify-jwt.ts';
import { fastifyMultipart } from './fastify-multipart.ts';
import { fastifyPassport } from './fastify-passport.ts';
import { fastifyPlugin } from './fastify-plugin.ts';
import { fastifyRateLimit } from './fastify-rate-limit.ts';
import { fastifySecureSession } from './fastify-secure-session.ts';
import { fastifySensible } from './fastify-sensible.ts';
import { fastifySession } from './fastify-session.ts';
import { fastifyStatic } from './fastify-static.ts';
import { fastifySwagger } from './fastify-swagger.ts';
import { fastifyTypeProviderTypebox } from './fastify-type-provider-typebox.ts';
import { fastifyView } from './fastify-view.ts';
import { fastifyWebsocket } from './fastify-websocket.ts';
import { fileStreamRotator } from './file-stream-rotator.ts';
import { formidable } from './formidable.ts';
import { fpTs } from './fp-ts.ts';
import { got } from './got.ts';
import { graphql } from './graphql.ts';
import { graphqlHttp } from './graphql-http.ts';
import { graphqlRequest } from './graphql-request.ts';
import { graphqlTools } from './graphql-tools.ts';
import { graphqlYoga } from './graphql-yoga.ts';
import { hapiJoi } from './hapi-joi.ts';
import { hashJs } from './hash-js.ts';
import { hashWasm } from './hash-wasm.ts';
import { he } from './he.ts';
import { helmet } from './helmet.ts';
import { hono } from './hono.ts';
import { honoArktypeValidator } from './hono-arktype-validator.ts';
import { honoNodeServer } from './hono-node-server.ts';
import { honoRateLimiter } from './hono-rate-limiter.ts';
import { honoSessions } from './hono-sessions.ts';
import { honoStandardValidator } from './hono-standard-validator.ts';
import { honoTypeboxValidator } from './hono-typebox-validator.ts';
import { honoValibotValidator } from './hono-valibot-validator.ts';
import { honoZodOpenapi } from './hono-zod-openapi.ts';
import { honoZodValidator } from './hono-zod-validator.ts';
import { htmlEntities } from './html-entities.ts';
import { htmlEscaper } from './html-escaper.ts';
import { httpProxy } from './http-proxy.ts';
import { httpProxyMiddleware } from './http-proxy-middleware.ts';
import { fileSystemCache } from './file-system-cache.ts';
import { tmp } from './tmp.ts';
import { ioTs } from './io-ts.ts';
import { isPathInside } from './is-path-inside.ts';
import { joi } from './joi.ts';
import { ironSession } from './iron-session.ts';
import { jquery } from './jquery.ts';
import { jsMd5 } from './js-md5.ts';
import { jsSha1 } from './js-sha1.ts';
import { jsSha256 } from './js-sha256.ts';
import { jsSha3 } from './js-sha3.ts';
import { jsSha512 } from './js-sha512.ts';
import { keycloakConnect } from './keycloak-connect.ts';
import { knex } from './knex.ts';
import { koa } from './koa.ts';
import { koaBody } from './koa-body.ts';
import { koaBodyparser } from './koa-bodyparser.ts';
import { koaCompose } from './koa-compose.ts';
import { koaCors } from './koa-cors.ts';
import { koaCsrf } from './koa-csrf.ts';
import { koaGenericSession } from './koa-generic-session.ts';
import { koaJsonError } from './koa-json-error.ts';
import { koaJwt } from './koa-jwt.ts';
import { koaLogger } from './koa-logger.ts';
import { koaMount } from './koa-mount.ts';
import { koaQs } from './koa-qs.ts';
import { koaRatelimit } from './koa-ratelimit.ts';
import { koaRouter } from './koa-router.ts';
import { koaSend } from './koa-send.ts';
import { koaSession } from './koa-session.ts';
import { koaStatic } from './koa-static.ts';
import { kysely } from './kysely.ts';
import { ldapjs } from './ldapjs.ts';
import { ldapts } from './ldapts.ts';
import { libsql } from './libsql.ts';
import { libsqlClient } from './libsql-client.ts';
import { lodash } from './lodash.ts';
import { log4js } from './log4js.ts';
import { loglevel } from './loglevel.ts';
import { lusca } from './lusca.ts';
import { mariadb } from './mariadb.ts';
import { markdownIt } from './markdown-it.ts';
import { marked } from './marked.ts';
import { massive } from './massive.ts';
import { md5 } from './md5.ts';
import { mergeDeep } from './merge-deep.ts';
import { mermaid } from './mermaid.ts';
import { mikroOrm } from './mikro-orm.ts';
import { minimatch } from './minimatch.ts';
import { mixinDeep } from './mixin-deep.ts';
import { mongodb } from './mongodb.ts';
import { mongoose } from './mongoose.ts';
import { morgan } from './morgan.ts';
import { mssql } from './mssql.ts';
import { multer } from './multer.ts';
import { mustache } from './mustache.ts';
import { mysql } from './mysql.ts';
import { mysql2 } from './mysql2.ts';
import { nanoid } from './nanoid.ts';
import { needle } from './needle.ts';
import { neonServerless } from './neon-serverless.ts';
import { nestjsAxios } from './nestjs-axios.ts';
import { nestjsCommon } from './nestjs-common.ts';
import { nestjsConfig } from './nestjs-config.ts';
import { nestjsCore } from './nestjs-core.ts';
import { nestjsGraphql } from './nestjs-graphql.ts';
import { nestjsMappedTypes } from './nestjs-mapped-types.ts';
import { nestjsPassport } from './nestjs-passport.ts';
import { nestjsPino } from './nestjs-pino.ts';
import { next } from './next.ts';
import { nextAuth } from './next-auth.ts';
import { nextSafeAction } from './next-safe-action.ts';
import { nestjsSwagger } from './nestjs-swagger.ts';
import { nestjsThrottler } from './nestjs-throttler.ts';
import { nestjsMicroservices } from './nestjs-microservices.ts';
import { nestjsMongoose } from './nestjs-mongoose.ts';
import { nestjsPlatformFastify } from './nestjs-platform-fastify.ts';
import { nestjsSequelize } from './nestjs-sequelize.ts';
import { nestjsTypeorm } from './nestjs-typeorm.ts';
import { nestjsWebsockets } from './nestjs-websockets.ts';
import { nobleHashes } from './noble-hashes.ts';
import { nodeCmd } from './node-cmd.ts';
import { nodeFetch } from './node-fetch.ts';
import { nodeSerialize } from './node-serialize.ts';
import { nodeSsh } from './node-ssh.ts';
import { node } from './node.ts';
import { nodeRsArgon2 } from './node-rs-argon2.ts';
import { nodeRsBcrypt } from './node-rs-bcrypt.ts';
import { nodeSqlite } from './node-sqlite.ts';
import { nodemailer } from './nodemailer.ts';
import { notevil } from './notevil.ts';
import { nunjucks } from './nunjucks.ts';
import { objectHash } from './object-hash.ts';
import { objectPath } from './object-path.ts';
import { objection } from './objection.ts';
import { ofetch } from './ofetch.ts';
import { oracledb } from './oracledb.ts';
import { passport } from './passport.ts';
import { pathToRegexp } from './path-to-regexp.ts';
import { pbkdf2 } from './pbkdf2.ts';
import { pg } from './pg.ts';
import { pgPromise } from './pg-promise.ts';
import { phin } from './phin.ts';
import { picomatch } from './picomatch.ts';
import { pino } from './pino.ts';
import { pinoHttp } from './pino-http.ts';
import { pinoRoll } from './pino-roll.ts';
import { planetscaleDatabase } from './planetscale-database.ts';
import { playwright } from './playwright.ts';
import { postgres } from './postgres.ts';
import { preactRenderToString } from './preact-render-to-string.ts';
import { prisma } from './prisma.ts';
import { pug } from './pug.ts';
import { puppeteer } from './puppeteer.ts';
import { react } from './react.ts';
import { radash } from './radash.ts';
import { ramda } from './ramda.ts';
import { reactDom } from './react-dom.ts';
import { reactRouter } from './react-router.ts';
import { request } from './request.ts';
import { requestFilteringAgent } from './request-filtering-agent.ts';
import { rimraf } from './rimraf.ts';
import { roarr } from './roarr.ts';
import { rotatingFileStream } from './rotating-file-stream.ts';
import { runtypes } from './runtypes.ts';
import { sanitizeFilename } from './sanitize-filename.ts';
import { safeEval } from './safe-eval.ts';
import { sanitizeHtml } from './sanitize-html.ts';
import { scryptKdf } from './scrypt-kdf.ts';
import { sentry } from './sentry.ts';
import { sequelize } from './sequelize.ts';
import { serialijse } from './serialijse.ts';
import { serializeJavascript } from './serialize-javascript.ts';
import { serializeToJs } from './serialize-to-js.ts';
import { serveStatic } from './serve-static.ts';
import { setValue } from './set-value.ts';
import { shaJs } from './sha-js.ts';
import { sha1 } from './sha1.ts';
import { sharp } from './sharp.ts';
import { shellQuote } from './shell-quote.ts';
import { shelljs } from './shelljs.ts';
import { shescape } from './shescape.ts';
import { showdown } from './showdown.ts';
import { signale } from './signale.ts';
import { simpleGit } from './simple-git.ts';
import { sinclairTypebox } from './sinclair-typebox.ts';
import { slonik } from './slonik.ts';
import { snowflakeSdk } from './snowflake-sdk.ts';
import { socketIo } from './socket-io.ts';
import { sqlTemplateStrings } from './sql-template-strings.ts';
import { sqlTemplateTag } from './sql-template-tag.ts';
import { sqlite } from './sqlite.ts';
import { sqlite3 } from './sqlite3.ts';
import { squirrelly } from './squirrelly.ts';
import { ssh2 } from './ssh2.ts';
import { ssrfReqFilter } from './ssrf-req-filter.ts';
import { supabaseJs } from './supabase-js.ts';
import { superagent } from './superagent.ts';
import { superstruct } from './superstruct.ts';
import { supertokensNode } from './supertokens-node.ts';
import { swigTemplates } from './swig-templates.ts';
import { tar } from './tar.ts';
import { tarStream } from './tar-stream.ts';
import { tedious } from './tedious.ts';
import { trpc } from './trpc.ts';
import { tsMd5 } from './ts-md5.ts';
import { tslog } from './tslog.ts';
import { twig } from './twig.ts';
import { typebox } from './typebox.ts';
import { typeorm } from './typeorm.ts';
import { underscore } from './underscore.ts';
import { unified } from './unified.ts';
import { unzipper } from './unzipper.ts';
import { valibot } from './valibot.ts';
import { uuid } from './uuid.ts';
import { validator } from './validator.ts';
import { velocityjs } from './velocityjs.ts';
import { vercelPostgres } from './vercel-postgres.ts';
import { vm2 } from './vm2.ts';
import { vueServerRenderer } from './vue-server-renderer.ts';
import { vueRouter } from './vue-router.ts';
import { vue } from './vue.ts';
import { web } from './web.ts';
import { winston } from './winston.ts';
import { winstonDailyRotateFile } from './winston-daily-rotate-file.ts';
import { wretch } from './wretch.ts';
import { ws } from './ws.ts';
import { xpath } from './xpath.ts';
import { xml2json } from './xml2json.ts';
import { xss } from './xss.ts';
import { yaml } from './yaml.ts';
import { yup } from './yup.ts';
import { zod } from './zod.ts';
import { zx } from './zx.ts';
import { hoek } from './hoek.ts';
import { mergeObjects } from './merge-objects.ts';
import { objectPathSet } from './object-path-set.ts';
import { libxml2Wasm } from './libxml2-wasm.ts';
import { xml2js } from './xml2js.ts';
import { fastXmlParser } from './fast-xml-parser.ts';
import { nodeExpat } from './node-expat.ts';
import { jsYamlJsTypes } from './js-yaml-js-types.ts';
import { yauzl } from './yauzl.ts';
import { extractZip } from './extract-zip.ts';
import { decompress } from './decompress.ts';
import { send } from './send.ts';
import { imap } from './imap.ts';
import { imapflow } from './imapflow.ts';
import { eventsource } from './eventsource.ts';

/** Every package that the core knows. */
export const models: readonly PackageModel[] = [
  admZip,
  ajv,
  ajvErrors,
  ajvFormats,
  ajvKeywords,
  angular,
  apolloServer,
  archiver,
  argon2,
  arktype,
  awsLambda,
  axios,
  bcrypt,
  bcryptNodejs,
  bcryptjs,
  bent,
  betterAuth,
  betterSqlite3,
  blueimpMd5,
  bodyParser,
  bookshelf,
  braintreeSanitizeUrl,
  browser,
  bun,
  bunSqlite,
  bunyan,
  busboy,
  cassandraDriver,
  celebrate,
  classTransformer,
  classValidator,
  clerkExpress,
  clickhouseClient,
  cloudflareWorkersTypes,
  compression,
  consola,
  consoleModel,
  cookie,
  cookieParser,
  cookieSession,
  cors,
  crossFetch,
  cryptoJs,
  cryptr,
  csrfCsrf,
  csurf,
  databases,
  debug,
  defaultsDeep,
  deno,
  devalue,
  domPurify,
  dotenv,
  dotObject,
  drizzleOrm,
  duckdb,
  duckdbNodeApi,
  ecmascript,
  effect,
  elasticsearch,
  electronLog,
  entities,
  errorhandler,
  escapeGoat,
  escapeHtml,
  escapeStringRegexp,
  esToolkit,
  express,
  expressBasicAuth,
  expressFileupload,
  expressJwt,
  expressOauth2JwtBearer,
  expressOpenidConnect,
  expressRateLimit,
  expressSession,
  expressSlowDown,
  expressValidator,
  expressWinston,
  extend,
  fastify,
  fastifyAuth,
  fastifyBasicAuth,
  fastifyBearerAuth,
  fastifyCookie,
  fastifyCors,
  fastifyCsrfProtection,
  fastifyFormbody,
  fastifyHelmet,
  fastifyJwt,
  fastifyMultipart,
  fastifyPassport,
  fastifyPlugin,
  fastifyRateLimit,
  fastifySecureSession,
  fastifySensible,
  fastifySession,
  fastifyStatic,
  fastifySwagger,
  fastifyTypeProviderTypebox,
  fastifyView,
  fastifyWebsocket,
  fileStreamRotator,
  formidable,
  fpTs,
  fsExtra,
  glob,
  got,
  gracefulFs,
  graphql,
  graphqlHttp,
  graphqlRequest,
  graphqlTools,
  graphqlYoga,
  hapiJoi,
  hashJs,
  hashWasm,
  he,
  helmet,
  hono,
  honoArktypeValidator,
  honoNodeServer,
  honoRateLimiter,
  honoSessions,
  honoStandardValidator,
  honoTypeboxValidator,
  honoValibotValidator,
  honoZodOpenapi,
  honoZodValidator,
  htmlEntities,
  htmlEscaper,
  httpProxy,
  httpProxyMiddleware,
  fileSystemCache,
  tmp,
  ioTs,
  isPathInside,
  joi,
  ironSession,
  jquery,
  jsMd5,
  jsSha1,
  jsSha256,
  jsSha3,
  jsSha512,
  jszip,
  keycloakConnect,
  knex,
  koa,
  koaBody,
  koaBodyparser,
  koaCompose,
  koaCors,
  koaCsrf,
  koaGenericSession,
  koaJsonError,
  koaJwt,
  koaLogger,
  koaMount,
  koaQs,
  koaRatelimit,
  koaRouter,
  koaSend,
  koaSession,
  koaStatic,
  ky,
  ky,
  kysely,
  ldapjs,
  ldapts,
  libsql,
  libsqlClient,
  lit,
  lodash,
  log4js,
  loglevel,
  lusca,
  mariadb,
  markdownIt,
  marked,
  massive,
  md5,
  mergeDeep,
  mermaid,
  mikroOrm,
  minimatch,
  mixinDeep,
  mkdirp,
  mongodb,
  mongoose,
  morgan,
  mssql,
  multer,
  mustache,
  mysql,
  mysql2,
  nanoid,
  needle,
  neonServerless,
  nestjsAxios,
  nestjsCommon,
  nestjsConfig,
  nestjsCore,
  nestjsGraphql,
  nestjsMappedTypes,
  nestjsPassport,
  nestjsPino,
  next,
  nextAuth,
  nextSafeAction,
  nestjsSwagger,
  nestjsThrottler,
  nestjsMicroservices,
  nestjsMongoose,
  nestjsPlatformFastify,
  nestjsSequelize,
  nestjsTypeorm,
  nestjsWebsockets,
  nobleHashes,
  nodeCmd,
  nodeFetch,
  nodemailer,
  nodeSerialize,
  nodeSsh,
  node,
  nodeRsArgon2,
  nodeRsBcrypt,
  nodeSqlite,
  notevil,
  nunjucks,
  objectHash,
  objection,
  ofetch,
  objectPath,
  oracledb,
  passport,
  pathToRegexp,
  pbkdf2,
  pg,
  pgPromise,
  phin,
  picomatch,
  pino,
  pinoHttp,
  pinoRoll,
  planetscaleDatabase,
  playwright,
  postgres,
  preactRenderToString,
  prisma,
  pug,
  puppeteer,
  react,
  radash,
  ramda,
  reactDom,
  reactRouter,
  request,
  requestFilteringAgent,
  rimraf,
  roarr,
  rotatingFileStream,
  runtypes,
  dynamodb,
  expressMongoSanitize,
  ioredis,
  mongoSanitize,
  redis,
  imagemagick,
  npmRun,
  marko,
  staticEval,
  graphqlTag,
  ldapEscape,
  passportLdapauth,
  googleCloudBigquery,
  neo4jDriver,
  sanitizeFilename,
  safeEval,
  sanitizeHtml,
  scryptKdf,
  sentry,
  sequelize,
  serialijse,
  serializeJavascript,
  serializeToJs,
  serveStatic,
  setValue,
  shaJs,
  sha1,
  sharp,
  shellQuote,
  shelljs,
  shescape,
  showdown,
  signale,
  simpleGit,
  sinclairTypebox,
  slonik,
  snowflakeSdk,
  socketIo,
  sqlite,
  sqlite3,
  sqlTemplateStrings,
  sqlTemplateTag,
  squirrelly,
  ssh2,
  ssrfReqFilter,
  supabaseJs,
  superagent,
  superstruct,
  supertokensNode,
  swigTemplates,
  tar,
  tarStream,
  tedious,
  trpc,
  tsMd5,
  tslog,
  twig,
  typebox,
  typeorm,
  underscore,
  unified,
  unzipper,
  valibot,
  uuid,
  validator,
  velocityjs,
  vercelPostgres,
  vm2,
  vueServerRenderer,
  vueRouter,
  vue,
  web,
  winston,
  winstonDailyRotateFile,
  wretch,
  ws,
  xpath,
  xml2json,
  xss,
  yaml,
  yup,
  zod,
  bson,
  childProcessPromise,
  crossSpawn,
  cryo,
  dot,
  edgeJs,
  ejs,
  eta,
  execa,
  wkhtmltopdf,
  gm,
  commonTags,
  escapeHtmlTemplateTag,
  expressHandlebars,
  open,
  shlex,
  pgFormat,
  sqlBricks,
  squel,
  svelte,
  zx,
  exprEval,
  funcster,
  handlebars,
  hoganJs,
  isolatedVm,
  jmespath,
  jsYaml,
  jsesc,
  jsonLogic,
  jsonata,
  jsonpathPlus,
  libxmljs,
  liquidjs,
  mathjs,
  hoek,
  mergeObjects,
  objectPathSet,
  libxml2Wasm,
  xml2js,
  fastXmlParser,
  nodeExpat,
  jsYamlJsTypes,
  yauzl,
  extractZip,
  decompress,
  send,
  imap,
  imapflow,
  eventsource,
];
