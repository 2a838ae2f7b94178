import { describe, expect, it } from 'vitest';
import { printEntity, printOrigins, probeOne } from '../helpers/probe.ts';
import type { Packages } from '../helpers/packages.ts';

const project = { next: '^16.0.0' };

function entityIn(filename: string, code: string, packages: Packages = project): string {
  return probeOne(code, (file, node) => printEntity(file.entity(node)), { filename, packages });
}

const headers = 'web:request.headers (resolved)';
const GET = 'export async function GET(request) { return /*?*/request.headers; }';
const api = 'export default function handler(a, b) { return /*?*/a.query; }';

describe('route handlers, by the place of the file', () => {
  it.each([
    'app/route.js', 'app/api/users/route.ts', 'src/app/(shop)/users/[id]/route.tsx', 'apps/web/app/api/[...path]/route.mjs', 'app/@side/route.js',
    'src\\app\\api\\users\\route.ts', 'app/app/route.mts',
  ])('%s', (filename) => expect(entityIn(filename, GET)).toBe(headers));

  it.each([
    'app/api/users/routes.ts', 'lib/route.ts', 'app/api/users/route.test.ts', 'happy/route.ts', '<input>.ts', 'app/api/route/index.ts',
  ])('not %s', (filename) => expect(entityIn(filename, GET)).toBe('nothing'));

  it('not in a project that does not declare the framework', () => {
    expect(entityIn('app/route.ts', GET, {})).toBe('nothing');
    expect(entityIn('app/route.ts', `import { NextResponse } from 'next/server'; ${GET}`, {})).toBe(headers);
  });
});

describe('forms of exports', () => {
  it.each([
    'export const POST = async (request) => /*?*/request.headers;',
    'export const POST = wrap(async (request) => /*?*/request.headers);',
    'export const POST = compose(one, two)(async (request) => /*?*/request.headers);',
    'export const POST = one(two({ role: "x" }, async (request) => /*?*/request.headers));',
    'async function handle(request) { return /*?*/request.headers; } export { handle as PUT };',
    'async function handle(request) { return /*?*/request.headers; } export const PUT = wrap(handle), POST = wrap(handle);',
    'const handle = async (request) => /*?*/request.headers; export { handle as GET, handle as HEAD };',
    'const wrap = (handler) => async (request, context) => { void /*?*/request.headers; return handler(request, context); }; export const GET = wrap(async () => new Response());',
    'module.exports.GET = async (request) => /*?*/request.headers;',
    'module.exports = { GET: async (request) => /*?*/request.headers };',
    'exports.GET = function (request) { return /*?*/request.headers; };',
  ])('%s', (code) => expect(entityIn('app/route.ts', code)).toBe(headers));

  it.each([
    'export const list = async (request) => /*?*/request.headers;',
    'async function helper(request) { return /*?*/request.headers; } export const GET = async () => helper(other);',
    'export default async (request) => /*?*/request.headers;',
    'export type GET = string; const GET = async (request) => /*?*/request.headers;',
  ])('not %s', (code) => expect(entityIn('app/route.ts', code)).toBe('nothing'));
});

describe('pages, middleware, actions', () => {
  const rows: readonly (readonly [filename: string, code: string, expected: string])[] = [
    ['pages/api/users/[id].ts', api, 'next:api.query (resolved)'],
    ['src/pages/api/index.js', 'module.exports = (a, b) => /*?*/a.query;', 'next:api.query (resolved)'],
    ['src/pages/api/index.js', 'async function handler(a, b) { return /*?*/a.query; } export default withAuth(handler);', 'next:api.query (resolved)'],
    ['pages/users.tsx', api, 'nothing'],
    ['pages/users.tsx', 'export async function getServerSideProps({ query }) { return /*?*/query; }', 'next:api.query (resolved)'],
    ['app/users/[id]/page.tsx', 'export default async function Page(props) { return /*?*/props.params; }', 'next:page.params (resolved)'],
    ['app/users/[id]/page.tsx', 'export async function generateMetadata({ searchParams }) { return /*?*/searchParams; }', 'next:page.query (resolved)'],
    ['middleware.ts', 'export function middleware(request) { return /*?*/request.nextUrl; }', 'next:nextUrl (resolved)'],
    ['src/proxy.ts', 'export default function (request) { return /*?*/request.nextUrl; }', 'next:nextUrl (resolved)'],
    ['lib/actions.ts', "'use server'; export async function act(form) { return /*?*/form; }", 'next:argument (resolved)'],
    ['lib/actions.ts', "'use strict'; 'use server'; export const act = async (one, two) => /*?*/two;", 'next:argument (resolved)'],
    ['lib/actions.ts', "'use server'; export const act = wrap(async (user) => /*?*/user);", 'nothing'],
    ['lib/actions.ts', "'use server'; async function helper(form) { return /*?*/form; }", 'nothing'],
    ['lib/form.tsx', "export function Form() { async function act(form) { 'use server'; return /*?*/form; } return act; }", 'next:argument (resolved)'],
    ['lib/form.tsx', "export function Form() { async function act(form) { return /*?*/form; } return [act, 'use server']; }", 'nothing'],
  ];
  it.each(rows)('%s: %s', (filename, code, expected) => expect(entityIn(filename, code)).toBe(expected));

  it('not a middleware of a project whose package file does not say what it is', () => {
    expect(entityIn('middleware.ts', 'export function middleware(request) { return /*?*/request.nextUrl; }', { express: '^5.0.0' })).toBe('nothing');
  });
});

describe('what a value can do', () => {
  const originsOf = (filename: string, code: string) => probeOne(code, (file, node) => printOrigins(file.flow(node)), { filename, packages: project });

  it('segments of a path come decoded to a handler, and as they are to a page', () => {
    const [handler] = originsOf('app/[id]/route.ts', 'export async function GET(request, { params }) { const { id } = await params; return /*?*/id; }');
    const [page] = originsOf('app/[id]/page.tsx', 'export default async function Page({ params }) { const { id } = await params; return /*?*/id; }');
    expect(handler?.proven).toContain('html');
    expect(page?.proven).not.toContain('html');
    expect(page?.proven).toContain('quote');
  });

  it('the value of a query parameter is a text', () => {
    const [value] = originsOf('app/route.ts', "export async function GET(request) { return /*?*/request.nextUrl.searchParams.get('q'); }");
    expect(value?.proven).toContain('quote');
    expect(value?.possible).not.toContain('object');
    expect(value?.possible).not.toContain('array');
  });

  it('an argument of an action is what the browser wants, whatever its type says', () => {
    const [value] = originsOf('app/actions.ts', "'use server'; export async function act(id: number) { return /*?*/id; }");
    expect(value?.proven).toEqual(expect.arrayContaining(['quote', 'object', 'array']));
  });
});
