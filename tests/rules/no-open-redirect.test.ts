import { noOpenRedirect as rule } from '../../src/rules/no-open-redirect.ts';
import { testRule } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;
const handler = (body: string) => `import express from 'express';
const app = express(); app.use(express.json());
app.get('/x/:id', (req, res) => {
  ${body}
});`;

const fastify = (pattern: string) => `import Fastify from 'fastify';
Fastify().get('/login', async (request, reply) => {
  const next = String(request.query.next);
  return reply.redirect(${pattern}.test(next) ? next : '/');
});`;

const middleware = (target: string) => `import { NextResponse, type NextRequest } from 'next/server';
export function middleware(request: NextRequest) {
  const to = request.nextUrl.searchParams.get('to') ?? '/';
  return NextResponse.redirect(${target});
}`;

const login = (target: string) => `import { redirect } from 'next/navigation';
export async function POST(request: Request) {
  const form = await request.formData();
  const next = form.get('next') as string;

  redirect(${target});
}`;

const pages = (target: string) => `import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
class Links {
  go(res: Response, target: string) {
    res.redirect(${target});
  }
}
@Controller()
export class Pages {
  constructor(private readonly links: Links) {}
  @Get() leave(@Query('to') to: string, @Res() res: Response) {
    this.links.go(res, to);
  }
}`;

testRule(rule, {
  valid: [
    handler("res.redirect('/users/' + req.params.id);"),
    { code: handler("res.redirect(process.env.SITE + '/home'); res.redirect(301, '/home'); res.header('X-Next', req.query.next);"), options: strict },
    handler("res.redirect(req.get('Referer') || '/');"),
    handler("const u = new URL(req.query.next, 'https://a.example'); res.redirect(u.origin === 'https://a.example' ? u.href : '/');"),
    // The twin of `a tab behind the slash`, with a check whose pattern does not compile.
    { code: fastify(String.raw`!new RegExp('(').test(next) && /^\/(?![\/\\])/`), options: strict },
  ],
  invalid: [
    {
      name: 'what the message says, and the suggestion',
      code: handler('res.redirect(req.query.next);'),
      errors: [{
        messageId: 'elsewhere', data: { value: '`req.query.next` (line 4)', sink: '`res.redirect`' },
        suggestions: [{ messageId: 'ownPath', output: handler(String.raw`res.redirect((/^\/(?![\/\\])[^\t\r\n]*$/.test(req.query.next) ? req.query.next : '/'));`) }],
      }],
    },
    {
      name: 'the message leads behind a name to what reads the request',
      code: login('next'),
      filename: 'app/login/route.ts',
      errors: [{
        messageId: 'elsewhere', data: { value: "`next` (`form.get('next')`, line 4)", sink: '`redirect`' },
        suggestions: [{ messageId: 'ownPath', output: login(String.raw`(/^\/(?![\/\\])[^\t\r\n]*$/.test(next) ? next : '/')`) }],
      }],
    },
    {
      name: 'the message leads behind the parameters of functions to a decorator',
      code: pages('target'),
      errors: [{
        messageId: 'elsewhere', data: { value: "`target` (`@Query('to')`, line 11)", sink: '`res.redirect`' },
        suggestions: [{ messageId: 'ownPath', output: pages(String.raw`(/^\/(?![\/\\])[^\t\r\n]*$/.test(target) ? target : '/')`) }],
      }],
    },
    {
      name: 'what takes whole URLs alone gets one, with the address of the request as base',
      code: middleware('to'),
      filename: 'middleware.ts',
      errors: [{ messageId: 'elsewhere', suggestions: [{ messageId: 'ownPath', output: middleware(String.raw`new URL(/^\/(?![\/\\])[^\t\r\n]*$/.test(to) ? to : '/', request.url)`) }] }],
    },
    {
      name: 'where no request has a name, there is no suggestion for it',
      code: `import { NextResponse } from 'next/server';
export function middleware({ nextUrl }) {
  const to = nextUrl.searchParams.get('to');
  return NextResponse.redirect(to);
}`,
      filename: 'middleware.ts',
      errors: [{ messageId: 'elsewhere' }],
    },
    {
      name: 'the path of a URL whose origin was compared',
      code: handler("const u = new URL(req.query.next, 'https://a.example'); if (u.origin === 'https://a.example') res.redirect(u.pathname);"),
      errors: [{
        messageId: 'pathOfUrl', data: { value: '`u.pathname` (`req.query.next`, line 4)', sink: '`res.redirect`' },
        suggestions: [{ messageId: 'wholeUrl', output: handler("const u = new URL(req.query.next, 'https://a.example'); if (u.origin === 'https://a.example') res.redirect(u.href);") }],
      }],
    },
    { name: 'the path of a URL that nothing has compared', code: handler("const u = new URL(req.query.next, 'https://a.example'); res.redirect(u.pathname);"), errors: [{ messageId: 'pathOfUrl' }] },
    { name: 'no suggestion for a part of a text', code: handler("res.redirect('https://a.example' + req.query.path);"), errors: [{ messageId: 'elsewhere' }] },
    {
      name: 'what the message says of the page before',
      code: handler("res.redirect(req.get('Referer') || '/');"),
      options: strict,
      errors: [{ messageId: 'unproven', data: { value: "`req.get('Referer') || '/'` (`req.get('Referer')`, line 4)", sink: '`res.redirect`' } }],
    },
    {
      name: 'a tab behind the slash',
      code: fastify(String.raw`/^\/(?![\/\\])/`),
      options: strict,
      errors: [{
        messageId: 'unprovenTab', data: { value: '`next` (`request.query.next`, line 3)', sink: '`reply.redirect`' },
        suggestions: [{ messageId: 'withoutTabs', output: fastify(String.raw`/^\/(?![\/\\])[^\t\r\n]*$/`) }],
      }],
    },
  ],
});
