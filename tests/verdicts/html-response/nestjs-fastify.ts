// packages: @nestjs/common@^12.0.0, @nestjs/platform-fastify@^12.0.0
// @ts-nocheck: the packages are not installed.
import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { FastifyReply } from 'fastify';

@Controller('pages')
export class PagesController {
  @Get('hello') hello(@Query('name') name: string) {
    return `<h1>Hello ${name}</h1>`; // ✓ – Fastify sends a text as text/plain
  }

  @Get('markup') @Header('Content-Type', 'text/html') markup(@Query('name') name: string) {
    return `<b>${name}</b>`; // ✗
  }

  @Get('own') own(@Query('name') name: string, @Res() reply: FastifyReply) {
    reply.send(`<b>${name}</b>`); // ✓
    reply.type('text/html').send(`<b>${name}</b>`); // ✗
  }

  @Get('untyped') untyped(@Query('name') name: string, @Res() reply) {
    reply.send(`<b>${name}</b>`); // ✓
    reply.header('content-type', 'text/html').send(`<b>${name}</b>`); // ✗
  }
}
