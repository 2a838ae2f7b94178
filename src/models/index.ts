import type { PackageModel } from './model.ts';
import { betterSqlite3 } from './better-sqlite3.ts';
import { cookieParser } from './cookie-parser.ts';
import { cookieSession } from './cookie-session.ts';
import { cookie } from './cookie.ts';
import { ecmascript } from './ecmascript.ts';
import { expressSession } from './express-session.ts';
import { express } from './express.ts';
import { fastifyCookie } from './fastify-cookie.ts';
import { fastifySecureSession } from './fastify-secure-session.ts';
import { fastifySession } from './fastify-session.ts';
import { fastify } from './fastify.ts';
import { knex } from './knex.ts';
import { mongodb } from './mongodb.ts';
import { mongoose } from './mongoose.ts';
import { mysql2 } from './mysql2.ts';
import { node } from './node.ts';
import { pg } from './pg.ts';
import { prisma } from './prisma.ts';
import { sequelize } from './sequelize.ts';
import { typeorm } from './typeorm.ts';
import { zod } from './zod.ts';

/** Every package that the core knows. */
export const models: readonly PackageModel[] = [
  betterSqlite3,
  cookieParser,
  cookieSession,
  cookie,
  ecmascript,
  expressSession,
  express,
  fastifyCookie,
  fastifySecureSession,
  fastifySession,
  fastify,
  knex,
  mongodb,
  mongoose,
  mysql2,
  node,
  pg,
  prisma,
  sequelize,
  typeorm,
  zod,
];
