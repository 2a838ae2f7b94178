import { expect, it } from 'vitest';
import { lint } from '../helpers/lint.ts';

const imports = "import { Pool } from 'pg';\nconst pool = new Pool();\n";
const express = (body: string, rest = '') => `import express from 'express';\n${imports}const app = express();\napp.post('/x/:id', async (req, res) => {\n${body}\nres.end();\n});\n${rest}`;
const hono = (body: string) => `import { Hono } from 'hono';\n${imports}const app = new Hono();\n\napp.post('/x/:id', async (c) => {\n${body}\nreturn c.text('');\n});`;

it.each<[title: string, code: string, said: string]>([
  ['a read where it is used', express("await pool.query('SELECT ' + req.body.name);"), '`req.body.name` (line 6)'],
  ['a member that a variable holds', express("const name = req.body.name;\nawait pool.query('SELECT ' + name);"), '`name` (`req.body.name`, line 6)'],
  ['the result of a call', express("const tenant = req.get('x-tenant');\nawait pool.query('SELECT ' + tenant);"), "`tenant` (`req.get('x-tenant')`, line 6)"],
  ['a default beside the result', express("const tenant = req.get('x-tenant') ?? 'none';\nawait pool.query('SELECT ' + tenant);"), "`tenant` (`req.get('x-tenant')`, line 6)"],
  ['a result that is waited for', hono("const body = await c.req.json();\nawait pool.query('SELECT ' + body.name);"), '`body.name` (`c.req.json().name`, line 7)'],
  ['a part of the request under a name', express("const body = req.body;\nawait pool.query('SELECT ' + body.name);"), '`body.name` (`req.body.name`, line 6)'],
  ['a part that is taken out', express("const { body } = req;\nawait pool.query('SELECT ' + body.name);"), '`body.name` (`req.body.name`, line 6)'],
  ['names of names', express("const body = req.body;\nconst { user } = body;\nawait pool.query('SELECT ' + user.name);"), '`user.name` (`req.body.user.name`, line 6)'],
  ['a later write', express("let tenant;\ntenant = req.get('x-tenant');\nawait pool.query('SELECT ' + tenant);"), "`tenant` (`req.get('x-tenant')`, line 7)"],
  ['an argument', express("await find(1, req.get('x-tenant'));", "function find(page: number, tenant: string) {\nreturn pool.query('SELECT ' + tenant);\n}"), "`tenant` (`req.get('x-tenant')`, line 6)"],
  ['one of several arguments', express("await find(req.get('a'));\nawait find(req.get('b'));", "function find(tenant: string) {\nreturn pool.query('SELECT ' + tenant);\n}"), '`tenant` ('],
  ['the request under another name, which is no source', express("const request = req;\nawait pool.query('SELECT ' + request.body.name);"), '`request.body.name` (line 7)'],
])('a message names %s and its line', (_, code, said) => {
  const [finding, ...others] = lint(code, { filename: 'src/file.ts', only: ['no-sql-injection'] });
  expect(others).toEqual([]);
  expect(finding?.message.slice(0, said.length)).toBe(said);
});
