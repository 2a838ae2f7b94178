import type { EntityRow, FileRoleRow, PackageModel } from './model.ts';
import { json, text } from './model.ts';
import { locationHeader, locationHeaders, wholeRedirects } from './redirect-rows.ts';
import { first, requestTargets } from './request-rows.ts';
import { requestMembers, responseMembers } from './web-rows.ts';

const withoutHtml = text.filter((word) => word !== 'html' && word !== 'line-break');

/** Of undici alone. */
const dispatching = ['request', 'stream', 'pipeline', 'connect', 'upgrade'].map((name) => `undici.${name}`);
const clients = ['Client', 'Pool', 'WebSocket', 'EventSource'].map((name) => `undici.${name}`);

/** `export default { fetch(request) { … } }`: what workers, Bun and Deno serve. */
const fileRoles: readonly FileRoleRow[] = [
  { method: { name: 'fetch', word: 'Response' }, reads: ['url', 'headers', 'method', 'json', 'text', 'formData', 'body', 'arrayBuffer', 'blob', 'clone', 'bytes'], exports: { default: 'fetchHandler' } },
];

const pairs: EntityRow = { call: 'formData' };

/** The Fetch standard, as servers use it: globals of Node, Bun, Deno and workers. Undici is Node's implementation. */
export const web: PackageModel = {
  package: 'web',
  checked: 'undici 8.12.4',
  modules: { undici: 'web' },
  globals: { fetch: 'fetch', Request: 'Request', Response: 'Response', Headers: 'Headers', WebSocket: 'undici.WebSocket', EventSource: 'undici.EventSource' },
  types: { Request: 'request', Response: 'response', FormData: 'formData', 'global Request': 'request', 'global Response': 'response', 'global FormData': 'formData', 'global Headers': 'headers' },
  fileRoles,
  entities: {
    web: { members: { Request: 'Request', Response: 'Response', Headers: 'Headers', fetch: 'fetch', ...Object.fromEntries([...dispatching, ...clients].map((name) => [name.slice('undici.'.length), name])) } },
    ...Object.fromEntries(['fetch', ...dispatching, ...clients].map((name) => [name, {}])),
    Request: {},
    fetchHandler: { parameters: ['request'] },
    request: { holds: 'secrets', members: requestMembers },
    'request.json': { call: 'json' },
    'request.text': { call: 'text' },
    'request.formData': { call: 'formData' },
    'request.clone': { call: 'this' },
    'request.url': { title: 'the URL' },
    'request.headers': { title: 'the request headers', holds: 'secrets', iterates: 'entries', members: { get: 'request.headers.get' } },
    'request.headers.get': { call: 'header' },
    header: {},
    json: { title: 'the request body', holds: 'input' },
    text: { title: 'the request body', holds: 'input' },
    formData: { title: 'the request body', holds: 'input', iterates: 'entries', members: { get: 'formData.get', getAll: 'formData.getAll', entries: 'formData.entries' } },
    'formData.get': { call: 'field' },
    'formData.getAll': { call: 'fields' },
    'formData.entries': pairs,
    field: { members: { name: 'fileName', text: 'request.text' } },
    fields: { elements: 'field' },
    fileName: {},
    Response: { new: 'response', members: { json: 'Response.json', redirect: 'Response.redirect' } },
    'Response.json': { call: 'response' },
    'Response.redirect': { call: 'response' },
    response: { members: responseMembers },
    'response.headers': { members: { set: 'headers.set', append: 'headers.set' } },
    Headers: { new: 'headers' },
    headers: { members: { set: 'headers.set', append: 'headers.set' } },
    'headers.set': {},
  },
  sources: [
    { entity: 'json', value: { proven: json } },
    { entity: 'text', value: { proven: text } },
    { entity: 'formData', value: { proven: ['object'] }, field: { proven: text } },
    // A file where the sender wants one: no keys of the sender's choice.
    { entity: 'field', value: { proven: text } },
    { entity: 'fields', value: { proven: ['array'] }, field: { proven: text } },
    { entity: 'fileName', value: { proven: text } },
    { entity: 'request.url', value: { proven: withoutHtml.filter((word) => word !== 'script-url' && word !== 'authority'), possible: ['html'] } },
    { entity: 'request.headers', own: true, value: { proven: ['object'] }, field: { proven: withoutHtml, possible: ['html'] } },
    { entity: 'header', own: true, value: { proven: withoutHtml, possible: ['html'] } },
  ],
  sinks: [
    { kind: 'html-response', entity: 'Response', value: { argument: 0 }, contentType: 'text/plain', headers: { argument: 1, property: ['headers'] } },
    ...requestTargets(['fetch', ...dispatching, ...clients], first),
    ...wholeRedirects(['Response.redirect'], [0]),
    ...locationHeaders('Response', 1, ['headers']),
    ...locationHeader('headers.set'),
    { kind: 'response-body', entity: 'Response', value: { argument: 0 }, format: 'text' },
    { kind: 'response-body', entity: 'Response.json', value: { argument: 0 }, format: 'json' },
    {
      kind: 'cookie', entity: 'headers.set', name: { argument: 0 }, options: { argument: 1 }, defaults: { httpOnly: false, secure: false },
      header: { name: { argument: 0 }, value: { argument: 1 } },
    },
    {
      kind: 'cookie', entity: 'Response', name: { argument: 1 }, options: { argument: 1 }, defaults: { httpOnly: false, secure: false },
      header: { headers: { argument: 1, property: ['headers'] } },
    },
  ],
  propagators: [{ entity: 'Request', inputs: [0], how: 'same' }],
  contentTypes: [{ entity: 'headers.set', header: { name: { argument: 0 }, value: { argument: 1 } } }],
};
