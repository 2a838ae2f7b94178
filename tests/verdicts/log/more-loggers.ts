// @ts-nocheck: the packages are not installed.
import bunyan from 'bunyan';
import Fastify from 'fastify';
import morgan from 'morgan';
import { PinoLogger } from 'nestjs-pino';
import { Roarr } from 'roarr';
import { createLogger } from 'tslog';
import winston from 'winston';

const masked = createLogger({ mask: { keys: ['password'] } });
const plain = createLogger({});
const known = winston.loggers.get('shop', { format: winston.format.json() });

export function all(user: any, pino: PinoLogger) {
  masked.info({ password: user.password }); // ✓
  plain.info({ password: user.password }); // ✗
  known.info('x', { password: user.password }); // ✗
  known.child({ token: user.accessToken }).info('x'); // ✗
  known.child({ id: user.id }).info('x'); // ✓
  bunyan.createLogger({ name: 'shop' }).child({ token: user.accessToken }).info('x'); // ✗
  Fastify().log.child({ token: user.accessToken }).info('x'); // ✗
  pino.assign({ token: user.accessToken }); // ✗ ts
  pino.assign({ id: user.id }); // ✓
  Roarr.child({ token: user.accessToken }).info('x'); // ✗
  morgan.format('shop', (tokens, req) => `${req.headers.authorization} ${tokens.url(req)}`); // ✗
  morgan.format('shop', (tokens, req) => tokens.url(req)); // ✓
}
