// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';
import { logger } from 'hono/logger';
import winston from 'winston';
import 'winston-daily-rotate-file';

const app = new Hono();
const forever = winston.createLogger({ transports: [new winston.transports.DailyRotateFile({ filename: 'logs/%DATE%.log' })] }); // ✗
const bounded = winston.createLogger({ transports: [new winston.transports.DailyRotateFile({ filename: 'logs/%DATE%.log', maxFiles: '90d' })] }); // ✓
app.use(logger((line) => forever.info(line)));
app.use(logger((line) => bounded.info(line)));

export default app;
