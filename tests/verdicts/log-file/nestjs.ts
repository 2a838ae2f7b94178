// @ts-nocheck: the packages are not installed.
import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { createStream } from 'rotating-file-stream';
import winston from 'winston';

export const unlimited = winston.createLogger({ transports: [new winston.transports.Stream({ stream: createStream('app.log', { interval: '1d' }) })] }); // ✗
export const kept = winston.createLogger({ transports: [new winston.transports.Stream({ stream: createStream('app.log', { interval: '1d', maxFiles: 90 }) })] }); // ✓

@Module({
  imports: [LoggerModule.forRoot({ pinoHttp: { transport: { target: 'pino-roll', options: { file: 'logs/app', frequency: 'daily' } } } })], // ✗
})
export class AppModule {}

@Module({
  imports: [LoggerModule.forRoot({ pinoHttp: { transport: { target: 'pino-roll', options: { file: 'logs/app', frequency: 'daily', limit: { count: 90, removeOtherLogFiles: true } } } } })], // ✓
})
export class KeptModule {}
