/** The sinks and frameworks in which the rows of `flow-rows.ts` stand. */

export interface SinkFrame {
  readonly rule: string;
  readonly framework: keyof typeof frameworks;
  /** kind of sink: a row can ask for some */
  readonly group: string;
  readonly setup: readonly string[];
  readonly pre: string;
  readonly post: string;
  readonly value: (expression: string) => string;
  readonly text: (expression: string) => string;
  /** what rows read of the query or the path is read of the body, whose values can be objects */
  readonly body?: boolean;
}

const statement = 'SELECT * FROM items WHERE name = ';
const pg = ["import { Pool as PgPool } from 'pg';", 'const pool = new PgPool();'];
const prisma = ["import { PrismaClient } from '@prisma/client';", 'const prisma = new PrismaClient();'];

/** The sinks that every row is tried with. */
export const everyForm: Readonly<Record<string, SinkFrame>> = {
  'express/pg': {
    rule: 'no-sql-injection', framework: 'express', group: 'sql', setup: pg, pre: `"${statement}'"`, post: '"\'"',
    value: (x) => `pool.query(\`${statement}'\${${x}}'\`)`, text: (x) => `pool.query(${x})`,
  },
  'express/mysql2': {
    rule: 'no-sql-injection', framework: 'express', group: 'sql',
    setup: ["import mysql from 'mysql2/promise';", 'const connection = mysql.createPool(process.env.MYSQL_URL);'],
    pre: `'${statement}"'`, post: '\'"\'',
    value: (x) => `connection.execute("${statement}'" + (${x}) + "'")`, text: (x) => `connection.query({ sql: ${x}, timeout: 500 })`,
  },
  'express/better-sqlite3': {
    rule: 'no-sql-injection', framework: 'express', group: 'sql',
    setup: ["import Database from 'better-sqlite3';", "const database = new Database('shop.db');"],
    pre: `"${statement}'"`, post: '"\'"',
    value: (x) => `database.prepare(\`${statement}'\${${x}}'\`).all()`, text: (x) => `database.prepare(${x}).get()`,
  },
  'express/html': {
    rule: 'no-unescaped-html-response', framework: 'express', group: 'html', setup: [], pre: "'<p>'", post: "'</p>'",
    value: (x) => `$res.send('<p>' + (${x}) + '</p>')`, text: (x) => `$res.send(${x})`,
  },
  'express/mass': {
    rule: 'no-mass-assignment', framework: 'express', group: 'mass', setup: prisma, pre: '', post: '',
    value: (x) => `prisma.account.create({ data: ${x} })`, text: (x) => x,
  },
  'fastify/pg': {
    rule: 'no-sql-injection', framework: 'fastify', group: 'sql', setup: pg, pre: `"${statement}'"`, post: '"\'"',
    value: (x) => `pool.query({ text: \`${statement}'\${${x}}'\` })`, text: (x) => `pool.query(${x}, [])`,
  },
  'fastify/html': {
    rule: 'no-unescaped-html-response', framework: 'fastify', group: 'html', setup: [], pre: "'<p>'", post: "'</p>'",
    value: (x) => `$res.type('text/html').send(\`<p>\${${x}}</p>\`)`, text: (x) => `$res.header('content-type', 'text/html').send(${x})`,
  },
  'fastify/mass': {
    rule: 'no-mass-assignment', framework: 'fastify', group: 'mass',
    setup: ["import mongoose from 'mongoose';", "const Account = mongoose.model('Account', new mongoose.Schema({ name: String, role: String }));"],
    pre: '', post: '',
    value: (x) => `Account.create(${x})`, text: (x) => x,
  },
};

/** What is read of a request, gathered in one object where the framework has no such object itself. */
const given = (parts: Readonly<Record<string, string>>) => `  const given = { ${Object.entries(parts).map(([name, value]) => `${name}: ${value}`).join(', ')} };`;

export const frameworks = {
  express: {
    setup: ["import express from 'express';", 'const app = express();', 'app.use(express.json());'],
    handler: ["app.post('/items/:id', async (req, res, next) => {"],
    end: ['});'],
    request: 'req', response: 'res', filename: 'src/file.ts',
  },
  fastify: {
    setup: ["import createFastify from 'fastify';", 'const fastify = createFastify();'],
    handler: ["fastify.post('/items/:id', async (request, reply) => {"],
    end: ['});'],
    request: 'request', response: 'reply', filename: 'src/file.ts',
  },
  koa: {
    setup: ["import Koa from 'koa';", "import Router from '@koa/router';", "import { koaBody } from 'koa-body';", 'const router = new Router();', 'new Koa().use(koaBody()).use(router.routes());'],
    handler: [
      "router.post('/items/:id', async (ctx) => {",
      given({ query: 'ctx.query', body: 'ctx.request.body', params: 'ctx.params', headers: 'ctx.headers', cookies: "{ lastSearch: ctx.cookies.get('lastSearch') }", originalUrl: 'ctx.originalUrl' }),
    ],
    end: ['});'],
    request: 'given', response: 'ctx', filename: 'src/file.ts',
  },
  nest: {
    setup: ["import { Body, Controller, Headers, Param, Post, Query, Req, Res } from '@nestjs/common';", "import type { Request, Response } from 'express';"],
    handler: [
      "@Controller('items') class ItemsController {",
      "  @Post(':id') async create(@Query() itsQuery: any, @Body() itsBody: any, @Param() itsParams: any, @Headers() itsHeaders: any, @Req() req: Request, @Res() res: Response) {",
      given({ query: 'itsQuery', body: 'itsBody', params: 'itsParams', headers: 'itsHeaders', cookies: 'req.cookies', originalUrl: 'req.originalUrl' }),
    ],
    end: ['} }'],
    request: 'given', response: 'res', filename: 'src/file.ts',
  },
  hono: {
    setup: ["import { Hono } from 'hono';", "import { getCookie } from 'hono/cookie';", 'const app = new Hono();'],
    handler: [
      "app.post('/items/:id', async (c) => {",
      given({ query: 'c.req.query()', body: 'await c.req.json()', params: 'c.req.param()', headers: 'c.req.header()', cookies: 'getCookie(c)', originalUrl: 'c.req.url' }),
    ],
    end: ['});'],
    request: 'given', response: 'c', filename: 'src/file.ts',
  },
  next: {
    setup: ["import type { NextRequest } from 'next/server';"],
    handler: [
      'export async function POST(request: NextRequest, context: any) {',
      given({
        query: 'Object.fromEntries(request.nextUrl.searchParams)', body: 'await request.json()', params: 'await context.params', headers: 'Object.fromEntries(request.headers)',
        cookies: "{ lastSearch: request.cookies.get('lastSearch')?.value }", originalUrl: 'request.url',
      }),
      '  const answer = { status(code: number) { return code; } };',
    ],
    end: ['}'],
    request: 'given', response: 'answer', filename: 'app/items/[id]/route.ts',
  },
} as const;

type Framework = keyof typeof frameworks;

/** A kind of sink, in the frameworks that have it: what stands there is `frames` in each. */
interface Kind {
  readonly rule: string;
  readonly setup?: readonly string[];
  readonly pre: string;
  readonly post: string;
  readonly value: (expression: string, framework: Framework) => string;
  readonly text: (expression: string, framework: Framework) => string;
  readonly body?: boolean;
}

const htmlOf: Readonly<Record<Framework, (text: string) => string>> = {
  express: (text) => `$res.send(${text})`,
  fastify: (text) => `$res.type('text/html').send(${text})`,
  koa: (text) => `$res.body = ${text}`,
  nest: (text) => `$res.send(${text})`,
  hono: (text) => `$res.html(${text})`,
  next: (text) => `new Response(${text}, { headers: { 'content-type': 'text/html' } })`,
};

const redirectOf: Readonly<Record<Framework, (target: string) => string>> = {
  express: (target) => `$res.redirect(${target})`,
  fastify: (target) => `$res.redirect(${target})`,
  koa: (target) => `$res.redirect(${target})`,
  nest: (target) => `$res.redirect(${target})`,
  hono: (target) => `$res.redirect(${target})`,
  next: (target) => `redirect(${target})`,
};

const kinds: Readonly<Record<string, Kind>> = {
  'sql': { rule: 'no-sql-injection', setup: pg, pre: `"${statement}'"`, post: '"\'"', value: (x) => `pool.query(\`${statement}'\${${x}}'\`)`, text: (x) => `pool.query(${x})` },
  'command': { rule: 'no-command-injection', setup: ["import { exec } from 'node:child_process';"], pre: `"cat '"`, post: '"\'"', value: (x) => `exec(\`cat '\${${x}}'\`)`, text: (x) => `exec(${x})` },
  'code': { rule: 'no-code-injection', pre: `"greet('"`, post: '"\')"', value: (x) => `eval(\`greet('\${${x}}')\`)`, text: (x) => `eval(${x})` },
  'template': { rule: 'no-template-injection', setup: ["import ejs from 'ejs';"], pre: `"<p>'"`, post: '"\'</p>"', value: (x) => `ejs.render(\`<p>'\${${x}}'</p>\`)`, text: (x) => `ejs.render(${x})` },
  'regexp': { rule: 'no-user-controlled-regexp', pre: "'^'", post: "''", value: (x) => `new RegExp('^' + (${x}))`, text: (x) => `new RegExp(${x})` },
  'path': { rule: 'no-path-traversal', setup: ["import { readFile } from 'node:fs/promises';"], pre: "'/srv/files/'", post: "''", value: (x) => `await readFile('/srv/files/' + (${x}))`, text: (x) => `await readFile(${x})` },
  'redirect': { rule: 'no-open-redirect', setup: ["import { redirect } from 'next/navigation';"], pre: "'https://'", post: "''", value: (x, of) => redirectOf[of](`'https://' + (${x})`), text: (x, of) => redirectOf[of](x) },
  'nosql': {
    rule: 'no-nosql-injection', setup: ["import { MongoClient } from 'mongodb';", "const items = new MongoClient('').db().collection('items');"], body: true, pre: "''", post: "''",
    value: (x) => `await items.findOne({ name: ${x} })`, text: (x) => `await items.findOne({ name: ${x} })`,
  },
  'prototype': { rule: 'no-prototype-pollution', setup: ['const store: any = {};'], body: true, pre: "''", post: "''", value: (x) => `store[${x}].seen = $req.body.seen`, text: (x) => `store[${x}].seen = $req.body.seen` },
  'filter': {
    rule: 'no-filter-injection', setup: ["import ldap from 'ldapjs';", "const directory = ldap.createClient({ url: 'ldaps://directory.example' });"], pre: "'(uid='", post: "')'",
    value: (x) => `directory.search('ou=people', { filter: '(uid=' + (${x}) + ')' }, () => {})`, text: (x) => `directory.search('ou=people', { filter: ${x} }, () => {})`,
  },
  'request-target': { rule: 'no-ssrf', pre: "'https://'", post: "''", value: (x) => `await fetch('https://' + (${x}))`, text: (x) => `await fetch(${x})` },
  'html-sink': {
    rule: 'no-unsafe-html-sink', setup: ["import { createElement } from 'react';"], pre: "'<p>'", post: "'</p>'",
    value: (x) => `createElement('div', { dangerouslySetInnerHTML: { __html: '<p>' + (${x}) + '</p>' } })`, text: (x) => `createElement('div', { dangerouslySetInnerHTML: { __html: ${x} } })`,
  },
  'url-scheme': { rule: 'no-unsafe-url-scheme', setup: ["import { createElement } from 'react';"], pre: "''", post: "''", value: (x) => `createElement('iframe', { src: ${x} })`, text: (x) => `createElement('iframe', { src: ${x} })` },
  'deserialization': { rule: 'no-unsafe-deserialization', setup: ["import { unserialize } from 'node-serialize';"], pre: "''", post: "''", value: (x) => `unserialize(${x})`, text: (x) => `unserialize(${x})` },
  'html-response': { rule: 'no-unescaped-html-response', pre: "'<p>'", post: "'</p>'", value: (x, of) => htmlOf[of](`'<p>' + (${x}) + '</p>'`), text: (x, of) => htmlOf[of](x) },
};

/** Each kind of sink in each framework that has it, by `kind/framework`. */
export const framesOfKinds: Readonly<Record<string, SinkFrame>> = Object.fromEntries(Object.entries(kinds).flatMap(([kind, { rule, setup = [], pre, post, value, text, body = false }]) =>
  (Object.keys(frameworks) as Framework[]).map((framework): [string, SinkFrame] => [
    `${kind}/${framework}`,
    { rule, framework, group: kind, setup, pre, post, value: (x) => value(x, framework), text: (x) => text(x, framework), body },
  ])));
