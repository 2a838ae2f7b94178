import type { Capability, CookieSink, FileRoleRow, PackageModel } from './model.ts';
import { json, text } from './model.ts';
import { locationHeaders, redirects, returnedRedirects, wholeRedirects } from './redirect-rows.ts';
import { first, requestTargets } from './request-rows.ts';
import { requestMembers, responseMembers } from './web-rows.ts';

const withoutHtml = text.filter((word) => word !== 'html' && word !== 'line-break');
/** Next takes the address apart as the URL standard does, which percent-encodes angle brackets, blanks and double quotes. */
const encoded: readonly Capability[] = withoutHtml.filter((word) => word !== 'script-url' && word !== 'authority');
const partsOfUrl = ['pathname', 'search', 'href'];

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];
const table = (names: readonly string[], value: (name: string) => string): Record<string, string> => Object.fromEntries(names.map((name) => [name, value(name)]));

/** A file of this name, with the extensions that Next takes and those of modules. */
const named = (name: string): RegExp => new RegExp(`^(?:.*/)?${name}\\.[cm]?[jt]sx?$`);

const fileRoles: readonly FileRoleRow[] = [
  { file: named('app/(?:(.*)/)?route'), exports: table(methods, () => 'handler'), endpoints: table(methods, (name) => name) },
  { file: named('pages/(api(?:/.*?)?)(?:/index)?'), exports: { default: 'api' }, endpoints: { default: '*' } },
  { file: named('pages/(?!api/).*'), exports: { getServerSideProps: 'serverProps' } },
  { file: named('app/(?:.*/)?(?:page|layout|default)'), exports: { default: 'page', generateMetadata: 'page' } },
  { file: named('(?:middleware|proxy)'), declared: true, exports: { middleware: 'handler', proxy: 'handler', default: 'handler' } },
  { directive: 'use server', exports: { '*': 'action' }, endpoints: { '*': 'POST' } },
];

/** `set(name, value, options)` and `set({ name, value, …options })`; the path is the only attribute with a default. */
const cookies: readonly CookieSink[] = [
  {
    kind: 'cookie', entity: 'cookies.set', name: { argument: 0 }, value: { argument: 1 }, options: { argument: 2 },
    defaults: { httpOnly: false, secure: false, path: '/' },
  },
  {
    kind: 'cookie', entity: 'cookies.set', name: { argument: 0, property: ['name'] }, value: { argument: 0, property: ['value'] }, options: { argument: 0 },
    defaults: { httpOnly: false, secure: false, path: '/' },
  },
];

/** Next 14 to 16. */
export const next: PackageModel = {
  package: 'next',
  checked: '16.4.6',
  modules: { next: 'next', 'next/server': 'server', 'next/headers': 'headersModule', 'next/navigation': 'navigation', 'next/router': 'router' },
  clientModules: ['next', 'next/navigation', 'next/router'],
  types: {
    NextRequest: 'request', NextApiRequest: 'api.request', NextApiResponse: 'api.response', NextApiHandler: 'api', NextMiddleware: 'handler',
    GetServerSideProps: 'serverProps', GetServerSidePropsContext: 'serverProps.context',
  },
  entities: {
    next: {},
    server: { members: { NextResponse: 'NextResponse' } },

    handler: { parameters: ['request', 'context'] },
    request: { holds: 'secrets', members: { ...requestMembers, url: 'address', nextUrl: 'nextUrl', cookies: 'request.cookies' } },
    nextUrl: { members: { clone: 'nextUrl.clone', searchParams: 'query', ...table(partsOfUrl, () => 'address') } },
    'nextUrl.clone': { call: 'nextUrl' },
    address: { title: 'the URL' },
    query: { title: 'the query string', holds: 'input', iterates: 'entries', members: { get: 'query.get', getAll: 'query.getAll', entries: 'query.entries' } },
    'query.get': { call: 'parameter' },
    'query.getAll': { call: 'parameters' },
    'query.entries': { call: 'query' },
    parameter: { title: 'the query string' },
    parameters: { title: 'the query string' },
    'request.cookies': { title: 'the cookies', holds: 'secrets', members: { get: 'cookies.get' } },
    'cookies.get': { call: 'cookie' },
    cookie: { members: { value: 'cookie.value' } },
    'cookie.value': {},
    context: { members: { params: 'params' } },
    params: { title: 'the path' },

    NextResponse: { new: 'response', members: { json: 'NextResponse.json', redirect: 'NextResponse.redirect', rewrite: 'NextResponse.rewrite', next: 'NextResponse.next' } },
    'NextResponse.json': { call: 'response' },
    ...Object.fromEntries(['redirect', 'rewrite', 'next'].map((name) => [`NextResponse.${name}`, { call: 'response' }])),
    response: { members: { ...responseMembers, cookies: 'response.cookies' } },
    'response.cookies': { members: { set: 'cookies.set' } },
    'cookies.set': { call: 'this' },

    headersModule: { members: { cookies: 'cookies', headers: 'headers' } },
    cookies: { call: 'cookieStore' },
    cookieStore: { title: 'the cookies', holds: 'secrets', members: { get: 'cookies.get', set: 'cookies.set' } },
    headers: { call: 'web:request.headers' },

    navigation: {
      members: { redirect: 'redirect', permanentRedirect: 'redirect', ...table(['notFound', 'unauthorized', 'forbidden'], () => 'exit'), ...table(['useSearchParams', 'useParams', 'usePathname'], (name) => name), useRouter: 'useAppRouter' },
    },
    useSearchParams: { call: 'query' },
    useParams: { call: 'page.params' },
    redirect: { exits: true },
    usePathname: { call: 'address' },
    router: { members: { useRouter: 'useRouter' } },
    useRouter: { call: 'router.made' },
    'router.made': { members: { query: 'api.query', asPath: 'address', push: 'navigate', replace: 'navigate' } },
    useAppRouter: { call: 'appRouter' },
    appRouter: { members: { push: 'navigate', replace: 'navigate' } },
    navigate: { acts: true },
    exit: { exits: true },

    page: { parameters: ['page.props'] },
    'page.props': { members: { params: 'page.params', searchParams: 'page.query' } },
    'page.params': { title: 'the path' },
    'page.query': { title: 'the query string', holds: 'input' },

    action: { parameters: Array.from({ length: 8 }, () => 'argument') },
    // What a browser sends as a form is read by the members of a form.
    argument: { title: 'an argument of a server action', members: { get: 'web:formData.get', getAll: 'web:formData.getAll', entries: 'web:formData.entries' } },

    api: { parameters: ['api.request', 'api.response'] },
    'api.request': {
      shared: true,
      holds: 'secrets',
      members: { query: 'api.query', body: 'api.body', cookies: 'api.cookies', headers: 'node:http.request.headers', url: 'node:http.request.url', method: 'node:http.request.method' },
    },
    'api.query': { title: 'the query string', holds: 'input' },
    'api.body': { title: 'the request body', holds: 'input' },
    'api.cookies': { title: 'the cookies', holds: 'secrets' },
    'api.response': {
      members: {
        status: 'api.status', redirect: 'api.redirect', send: 'api.send', json: 'api.json', ...table(['setHeader', 'appendHeader', 'writeHead', 'write', 'end'], (name) => `node:http.response.${name}`),
      },
    },
    'api.status': { call: 'this' },
    'api.send': {},
    'api.redirect': {},
    'api.json': {},

    serverProps: { parameters: ['serverProps.context'] },
    'serverProps.context': { members: { query: 'api.query', params: 'api.query', req: 'api.request', res: 'api.response', resolvedUrl: 'address' } },
  },
  sources: [
    { entity: 'address', value: { proven: encoded } },
    { entity: 'nextUrl', value: { proven: encoded } },
    { entity: 'query', value: { proven: ['object'] }, field: { proven: text } },
    { entity: 'parameter', value: { proven: text } },
    { entity: 'parameters', value: { proven: ['array'] }, field: { proven: text } },
    // Values are decoded, whatever they hold.
    { entity: 'cookie.value', own: true, value: { proven: text.filter((word) => word !== 'html'), possible: ['html'] } },
    // A list where the folder's name says so: `[...path]`.
    { entity: 'params', value: { proven: ['object'] }, field: { proven: text.filter((word) => word !== 'length'), possible: ['array'] } },
    // Handlers get segments decoded, pages get them as they stand in the address.
    { entity: 'page.params', value: { proven: ['object'] }, field: { proven: encoded.filter((word) => word !== 'segment'), possible: ['array'] } },
    { entity: 'page.query', value: { proven: ['object'] }, field: { proven: text, possible: ['array'] } },
    // React decodes whatever its own format can hold: objects, lists, maps, forms.
    { entity: 'argument', value: { proven: json } },
    // `a[b]=c` is a text by the name `a[b]`.
    { entity: 'api.query', value: { proven: ['object'] }, field: { proven: text, possible: ['array'] } },
    // JSON by its content type, a form as texts and lists, anything else as text.
    { entity: 'api.body', value: { proven: json } },
    { entity: 'api.cookies', own: true, value: { proven: ['object'] }, field: { proven: text.filter((word) => word !== 'html'), possible: ['html'] } },
  ],
  sinks: [
    { kind: 'html-response', entity: 'NextResponse', value: { argument: 0 }, contentType: 'text/plain', headers: { argument: 1, property: ['headers'] } },
    { kind: 'response-body', entity: 'NextResponse', value: { argument: 0 }, format: 'text' },
    { kind: 'response-body', entity: 'NextResponse.json', value: { argument: 0 }, format: 'json' },
    ...requestTargets(['NextResponse.rewrite'], first),
    ...redirects(['redirect'], [0]),
    ...wholeRedirects(['NextResponse.redirect'], [0]),
    ...redirects(['api.redirect'], ['last']),
    ...returnedRedirects('serverProps', ['redirect', 'destination']),
    ...locationHeaders('NextResponse', 1, ['headers']),
    // No content type is sent with a text.
    { kind: 'html-response', entity: 'api.send', value: { argument: 0 }, contentType: 'sniffed' },
    { kind: 'response-body', entity: 'api.send', value: { argument: 0 }, format: 'json' },
    { kind: 'response-body', entity: 'api.json', value: { argument: 0 }, format: 'json' },
    // What an action returns, and the properties of a page, are in what the browser gets.
    { kind: 'response-body', entity: 'action', value: { argument: 0 }, format: 'json', returned: true },
    { kind: 'response-body', entity: 'serverProps', value: { argument: 0 }, format: 'json', returned: true },
    ...cookies,
  ],
  contentTypes: [
    { entity: 'web:headers.set', header: { name: { argument: 0 }, value: { argument: 1 } } },
    { entity: 'node:http.response.setHeader', header: { name: { argument: 0 }, value: { argument: 1 } } },
    { entity: 'node:http.response.writeHead', headers: { argument: 'last' } },
  ],
  fileRoles,
};
