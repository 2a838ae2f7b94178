// filename: instrumentation.ts
// @ts-nocheck: the packages are not installed.
import winston from 'winston';
import DailyRotateFile from 'winston-daily-rotate-file';

export function register() {
  globalThis.logger = winston.createLogger({
    transports: [
      new winston.transports.File({ filename: 'app.log' }), // ?
      new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: '90d' }), // ✓
      new DailyRotateFile({ filename: 'errors-%DATE%.log' }), // ✗
    ],
  });
}
