// @ts-nocheck: the packages are not installed.
import { randomBytes } from 'node:crypto';
import { log, logger } from './logger.js';
import { logger as written } from './writer.js';
import * as modules from './writer.js';
import { audit } from './audit.js';
import { sign } from './tokens.js';

const { logger: required } = require('./writer.js');

interface User { readonly id: number; readonly email: string; readonly phone: string }

const config = { port: 80, database: { password: process.env.DB_PASSWORD } };
const limits = { port: 80, passwordLength: 12 };

export async function values(users: readonly User[], input: any, token: string, { email }: User) {
  logger.info(config); // ✗ names
  logger.info(limits); // ✓
  logger.info('start', process.env); // ✗ names
  logger.info(process.env.PORT, process.env.JWT_SECRET); // ✗ names
  log.info(users.map((one) => one.email)); // ✗ names
  log.info(users.map((one) => one.id)); // ✓
  for (const one of users) log.info(`sms to ${one.phone}`); // ✗ names
  logger.info(email); // ✗ ts names
  logger.info(token); // ? names
  const key = randomBytes(32).toString('hex');
  const resetToken = key;
  logger.info(`link ${resetToken}`); // ✗ names
  logger.info(`made ${sign(input)}`); // ✓
  const { password: given } = input;
  logger.info({ given }); // ✗ names
  const secret = input.on ? 'a' : 'b';
  logger.info(secret); // ✓ – constants
  const described = input.password ? 'with' : 'without';
  logger.info(described); // ✓
  logger.info({ password: input.visible, id: input.id }); // ✗ names
  logger.info({ password: input.isSet, id: input.id }); // ✓
  logger.child({ id: input.id }).warn(input.refreshToken); // ✗ names
  logger.info(String(input.apiKey).trim()); // ✗ names
  logger.info(new Error(`no login with ${input.password}`)); // ✗ names
  logger.info(input.getPassword()); // ✗ names
  logger.info(input.get('api.secret')); // ✗ names
  logger.info(input.errors.password); // ✓ – a text about it
}

export function renamed(input: any) {
  written.info(input.password); // ✗ – the other file calls it `logger`
  required.info(input.password); // ✗
  modules.logger.info(input.password); // ✗
  audit.info(input.password); // ✓ – nothing says that it is a logger
}
