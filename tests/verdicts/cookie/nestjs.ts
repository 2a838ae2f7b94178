// packages: @nestjs/common@^12.0.0, @nestjs/platform-express@^12.0.0
// @ts-nocheck: the packages are not installed.
import fastifySecureSession from '@fastify/secure-session';
import { Controller, Post, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import session from 'express-session';
import { Response } from 'express';
import { AppModule } from './app.module';

@Controller('auth')
export class AuthController {
  @Post('login') login(@Res({ passthrough: true }) response: Response, @Res() untyped) {
    response.cookie('session', 'x', { httpOnly: true, secure: true, sameSite: 'lax' }); // ✓
    response.cookie('session', 'x', { httpOnly: true, sameSite: 'lax' }); // ✗
    untyped.cookie('session', 'x', { secure: true, sameSite: 'lax' }); // ✗
  }
}

async function start() {
  const app = await NestFactory.create(AppModule);
  app.use(session({ secret: process.env.SECRET, resave: false, saveUninitialized: false, cookie: { secure: true, sameSite: 'lax' } })); // ✓
  app.use(session({ secret: process.env.SECRET, resave: false, saveUninitialized: false, cookie: { secure: false } })); // ✗
}

async function startFastify() {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, new FastifyAdapter());
  await app.register(fastifySecureSession, { key: process.env.KEY, cookie: { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } }); // ✓
  await app.register(fastifySecureSession, { key: process.env.KEY, cookie: { httpOnly: false, secure: true, sameSite: 'lax', path: '/' } }); // ✗
}
