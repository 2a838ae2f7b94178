// @ts-nocheck: the packages are not installed.
import fastify from 'fastify';
import { createStream } from 'rotating-file-stream';

export const unlimited = fastify({ logger: { stream: createStream('access.log', { interval: '1d', path: 'logs' }) } }); // ✗
export const kept = fastify({ logger: { stream: createStream('access.log', { interval: '1d', maxFiles: 90, path: 'logs' }) } }); // ✓
export const rolling = fastify({ logger: { transport: { target: 'pino-roll', options: { file: 'logs/access', frequency: 'daily' } } } }); // ✗
export const printed = fastify({ logger: { level: 'info' } }); // ✓
