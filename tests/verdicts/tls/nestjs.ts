// packages: @nestjs/common@^12.0.0, @nestjs/platform-express@^12.0.0
// @ts-nocheck: the packages are not installed.
import { Agent } from 'node:https';
import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

@Module({
  imports: [
    HttpModule.register({ httpsAgent: new Agent({ rejectUnauthorized: false }) }), // ✗
    HttpModule.register({ httpsAgent: new Agent({ ca: process.env.AUTHORITY }) }), // ✓
    TypeOrmModule.forRoot({ type: 'postgres', url: process.env.DATABASE_URL, ssl: { rejectUnauthorized: false } }), // ✗
    TypeOrmModule.forRoot({ type: 'postgres', url: process.env.DATABASE_URL, ssl: { ca: process.env.AUTHORITY } }), // ✓
  ],
})
export class AppModule {}
