// @ts-nocheck: the packages are not installed.
import pino from 'pino';
import winston, { createLogger, format } from 'winston';
import bunyan from 'bunyan';
import log4js from 'log4js';
import { consola, createConsola } from 'consola';
import loglevel from 'loglevel';
import { Logger as TsLogger } from 'tslog';
import debugFactory from 'debug';
import signale from 'signale';
import { Roarr } from 'roarr';
import electronLog from 'electron-log';
import * as Sentry from '@sentry/node';

const one = pino();
const redacting = pino({ redact: { paths: ['password', 'user.email'] } });
const two = createLogger({ level: 'info' });
const masking = createLogger({ format: format.combine(maskSecrets(), format.json()) });
const three = bunyan.createLogger({ name: 'shop' });
const four = log4js.getLogger();
const five = createConsola();
const six = loglevel.getLogger('shop');
const seven = new TsLogger({ mask: { keys: ['password'] } });
const eight = debugFactory('shop');

export function all(user: any, session: any, settings: any) {
  one.info({ password: user.password }); // ✗
  one.info(user.password); // ✗
  one.info('x', user.password); // ✓ – dropped
  one.info('x %s', user.password); // ✗
  one.child({ token: session.accessToken }).info('x'); // ✗
  redacting.info({ password: user.password }); // ✓
  redacting.info({ user: { email: user.email } }); // ✓
  redacting.info(`${user.password}`); // ✗ – paths do not reach texts
  redacting.child({}).info({ password: user.password }); // ✓
  two.info('x', { apiKey: settings.apiKey }); // ✗
  two.info('x', user.password); // ✓ – dropped without a place in the text
  two.log('info', 'x', { apiKey: settings.apiKey }); // ✗
  two.log({ level: 'info', message: `key ${settings.apiKey}` }); // ✗
  winston.warn(`key ${settings.apiKey}`); // ✗
  masking.info('x', { apiKey: settings.apiKey }); // ✓
  three.info('x', user.ssn); // ✗
  four.error('x', user.ssn); // ✗
  four.log('info', user.ssn); // ✗
  consola.success(user.ssn); // ✗
  five.info(user.iban); // ✗
  six.warn(user.phone); // ✗ names
  seven.info({ password: user.password }); // ✓
  seven.info({ ssn: user.ssn }); // ✗
  eight('x %o', user.email); // ✗ names
  eight.extend('y')(user.id); // ✓
  signale.await(user.birthDate); // ✗ names
  Roarr.info({ pin: user.pin }, 'x'); // ✗ names
  electronLog.info(session.id); // ✗ names
  Sentry.captureMessage(`mail to ${user.email}`); // ✗ names
  Sentry.captureException(new Error('x'), { extra: { secret: settings.clientSecret } }); // ✗
  Sentry.logger.info('x', { id: user.id }); // ✓
}
