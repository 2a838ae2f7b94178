import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { installInto, once, run, write } from '../helpers/installation.ts';
import { lint } from '../helpers/lint.ts';
import type { Packages } from '../helpers/packages.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 600_000 });

/** What a rule says of a package by its version, and a program that tries it. */
interface Fact {
  readonly package: string;
  readonly says: string;
  readonly versions: readonly string[];
  readonly rule: string;
  /** reported in `recommended` where the program prints `true` */
  readonly code: string;
  readonly filename?: string;
  readonly packages?: Packages;
  readonly program: string;
}

const nest = (body: string): string => `
import 'reflect-metadata';
import * as nest from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
class Notes {
  find(name) { return { isObject: typeof name === 'object' && !Array.isArray(name) }; }
  fail() { throw new nest.InternalServerErrorException(Object.assign(new Error('failed'), { detail: 'Key (email)' })); }
}
const { Controller, Get, Module, Query } = nest;
Get()(Notes.prototype, 'find', Object.getOwnPropertyDescriptor(Notes.prototype, 'find'));
Query('name')(Notes.prototype, 'find', 0);
Get('failing')(Notes.prototype, 'fail', Object.getOwnPropertyDescriptor(Notes.prototype, 'fail'));
Controller()(Notes);
class App {}
Module({ controllers: [Notes] })(App);
${body}`;

const facts: readonly Fact[] = [
  {
    package: 'express', says: 'the query nests by default', versions: ['4', '5'], rule: 'no-nosql-injection',
    code: `
      import express from 'express';
      import { MongoClient } from 'mongodb';
      const users = new MongoClient('').db().collection('users');
      express().get('/', async (req, res) => res.json(await users.findOne({ name: req.query.name })));`,
    program: `
      import express from 'express';
      console.log(typeof express().get('query parser fn')('name[x]=1').name === 'object');`,
  },
  {
    package: 'express', says: 'urlencoded() nests by default', versions: ['4', '5'], rule: 'no-nosql-injection',
    code: `
      import express from 'express';
      import { MongoClient } from 'mongodb';
      const users = new MongoClient('').db().collection('users');
      const app = express();
      app.use(express.urlencoded());
      app.post('/', async (req, res) => res.json(await users.findOne({ name: req.body.name })));`,
    program: `
      import { Readable } from 'node:stream';
      import express from 'express';
      const body = 'name[x]=1';
      const request = Object.assign(Readable.from([Buffer.from(body)]), { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) } });
      express.urlencoded()(request, {}, () => console.log(typeof request.body.name === 'object'));`,
  },
  {
    package: '@nestjs/platform-express', says: 'the query nests', versions: ['10', '11', '12'], rule: 'no-nosql-injection',
    code: `
      import { Controller, Get, Query } from '@nestjs/common';
      import { MongoClient } from 'mongodb';
      const users = new MongoClient('').db().collection('users');
      @Controller() export class Users { @Get() find(@Query('name') name: any) { return users.findOne({ name }); } }`,
    program: nest(`
      const app = await NestFactory.create(App, { logger: false });
      await app.listen(0);
      const answer = await fetch((await app.getUrl()).replace('[::1]', 'localhost') + '/?name[x]=1');
      console.log((await answer.json()).isObject);
      await app.close();`),
  },
  {
    package: '@nestjs/common', says: 'an exception that is given an error sends its properties', versions: ['10', '11.2.9', '11.2.10', '12.2.0', '12.3.0'], rule: 'no-error-detail-response',
    code: `
      import { Controller, Get, InternalServerErrorException } from '@nestjs/common';
      import { Pool } from 'pg';
      const pool = new Pool();
      @Controller() export class Users {
        @Get() async find() { try { return await pool.query('SELECT 1'); } catch (error) { throw new InternalServerErrorException(error); } }
      }`,
    program: nest(`
      const app = await NestFactory.create(App, { logger: false });
      await app.listen(0);
      const answer = await fetch((await app.getUrl()).replace('[::1]', 'localhost') + '/failing');
      console.log((await answer.text()).includes('Key (email)'));
      await app.close();`),
  },
  {
    package: 'zod', says: 'a cuid can hold quotes', versions: ['3', '4'], rule: 'no-sql-injection',
    code: `
      import express from 'express';
      import { Pool } from 'pg';
      import { z } from 'zod';
      const pool = new Pool();
      express().get('/', async (req, res) => res.json(await pool.query("SELECT '" + z.string().cuid().parse(req.query.id) + "'")));`,
    program: `
      import { z } from 'zod';
      console.log(z.string().cuid().safeParse("c'or'1'='1<b>").success);`,
  },
  {
    package: 'react', says: 'links run scripts', versions: ['18', '19'], rule: 'no-unsafe-url-scheme', filename: 'src/app.tsx',
    code: `
      import express from 'express';
      import { renderToString } from 'react-dom/server';
      express().get('/', (req, res) => res.send(renderToString(<a href={String(req.query.url)}>next</a>)));`,
    program: `
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      console.log(renderToString(createElement('a', { href: 'javascript:alert(1)' })).includes('"javascript:alert(1)"'));`,
  },
  {
    package: 'js-yaml', says: 'load() makes functions', versions: ['3', '4', '5'], rule: 'no-unsafe-deserialization',
    code: `
      import express from 'express';
      import * as yaml from 'js-yaml';
      express().get('/', (req, res) => res.json(yaml.load(String(req.query.text))));`,
    program: `
      import * as yaml from 'js-yaml';
      const load = yaml.load ?? yaml.default.load;
      try { console.log(typeof load('!!js/function "function () {}"') === 'function'); } catch { console.log(false); }`,
  },
  {
    package: 'bson', says: 'evalFunctions makes functions', versions: ['4', '5', '7'], rule: 'no-unsafe-deserialization',
    code: `
      import { deserialize } from 'bson';
      import express from 'express';
      express().get('/', (req, res) => res.json(deserialize(Buffer.from(String(req.query.bytes), 'base64'), { evalFunctions: true })));`,
    program: `
      import * as bson from 'bson';
      const { serialize, deserialize } = bson.serialize ? bson : bson.default;
      const bytes = serialize({ run: () => 1 }, { serializeFunctions: true });
      console.log(typeof deserialize(bytes, { evalFunctions: true }).run === 'function');`,
  },
];

/** Packages that stand beside one another where a package needs them. */
const beside: Readonly<Record<string, (version: string) => readonly string[]>> = {
  '@nestjs/platform-express': nestAround, '@nestjs/common': nestAround,
  'react': (version) => [`react@${version}`, `react-dom@${version}`],
};

/** A major version stands for its range, an exact version for itself. */
function rangeOf(version: string): string {
  return version.includes('.') ? version : `^${version}.0.0`;
}

function nestAround(version: string): readonly string[] {
  return [...['common', 'core', 'platform-express'].map((name) => `@nestjs/${name}@${version}`), 'reflect-metadata', 'rxjs@7'];
}

const cases = facts.flatMap((fact) => fact.versions.map((version) => ({ ...fact, version })));

describe.each(cases)('$package $version: $says', ({ code, filename, package: name, packages, program, rule, version }) => {
  let isSo = '';

  beforeAll(async () => {
    const wanted = beside[name]?.(version) ?? [`${name}@${version}`];
    const project = await once(`fact-${wanted.join('+').replaceAll(/[^\w.-]+/g, '_')}`, async (target) => {
      write(target, { 'package.json': JSON.stringify({ name: 'fact', private: true, type: 'module' }) });
      await installInto(target, wanted);
    });
    const file = `${facts.findIndex((fact) => fact.program === program)}.mjs`;
    write(project, { [file]: program });
    isSo = (await run(process.execPath, [join(project, file)], project)).output.trim();
  });

  it('or not, as the rule takes it', () => {
    const declared = { ...packages, [name]: rangeOf(version) };
    expect(isSo).toMatch(/^(?:true|false)$/);
    expect(lint(code, { only: [rule], packages: declared, ...(filename ? { filename } : {}) }).map((finding) => finding.rule)).toEqual(isSo === 'true' ? [rule] : []);
  });
});

it('each fact differs between its versions', () => {
  const reported = facts.map(({ code, filename, package: name, packages, rule, versions }) => new Set(versions.map((version) =>
    lint(code, { only: [rule], packages: { ...packages, [name]: rangeOf(version) }, ...(filename ? { filename } : {}) }).length)).size);
  expect(reported).toEqual(facts.map(() => 2));
});
