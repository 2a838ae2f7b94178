// @ts-nocheck: the packages are not installed.
import { Body, Controller, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';

@Controller('feeds')
export class FeedController {
  @Post()
  async read(@Body() body: { url: string }) {
    const url = new URL(body.url);
    if (!url.hostname.endsWith('example.com')) return null; // ✗
    return fetch(url);
  }

  @Post('checked')
  async readChecked(@Body() body: { url: string }) {
    const url = new URL(body.url);
    if (!url.hostname.endsWith('.example.com')) return null; // ✓
    return fetch(url);
  }
}

export async function start() {
  const app = await NestFactory.create(AppModule, { cors: { origin: /example\.com$/ } }); // ✗
  app.enableCors({ origin: (origin, callback) => callback(null, origin.includes('example.com')) }); // ✗
  app.enableCors({ origin: ['https://example.com'] }); // ✓
  await NestFactory.create(AppModule, new FastifyAdapter(), { cors: { origin: /example\.com$/ } }); // ✗
}
