import type { CodeSink, EntityRow, PackageModel, SourceRow } from './model.ts';
import { codeSink } from './code-rows.ts';
import { documentMembers, domEntities, domGlobals, domSinks, domSources, domTypes, handlers, loaders, timers } from './dom-rows.ts';
import { written } from './filter-text-rows.ts';
import { json, text } from './model.ts';

/** What the URL standard's parser percent-encodes everywhere in an address; `'` and brackets stay in the hash. */
const encoded = text.filter((word) => word !== 'html' && word !== 'line-break');
/** What of the address of a page says where the page stands. */
const placing = ['protocol', 'host', 'hostname', 'port', 'origin'];
const address = { proven: encoded.filter((word) => word !== 'script-url'), possible: ['html'] } as const;
const storage: EntityRow = { holdsPage: true, members: { getItem: 'storage.getItem', setItem: 'storage.setItem', '*': 'stored' } };
const stored: SourceRow = { entity: 'stored', origin: 'stored', value: { proven: [], possible: text } };

/** A script that is loaded from wherever the text says, or written by it. A function that is assigned to `onclick` is one; a text there is ignored (jsdom 26, HTML standard 8.1.8.1). */
const scripts: readonly CodeSink[] = [
  ...timers.map((entity) => codeSink(entity, { timer: true })),
  codeSink('script.text', { values: [], assigned: true }),
  codeSink('setAttribute', { values: [{ argument: 1 }], when: { argument: 0, equals: handlers } }),
  codeSink('script.src', { values: [], assigned: true, form: 'other', needs: ['authority'] }),
  codeSink('importScripts', { values: [], rest: 0, form: 'other', needs: ['authority'] }),
  ...['Worker', 'SharedWorker', 'register'].map((entity) => codeSink(entity, { form: 'other', needs: ['authority'] })),
];

/** What a page hands to its scripts: its address, its name, messages of other windows, what it has stored. */
export const browser: PackageModel = {
  package: 'browser',
  checked: 'URL of Node 20.20.2, lib.dom of TypeScript 6.0',
  client: true,
  globals: {
    location: 'location', document: 'document', window: 'window', self: 'window', addEventListener: 'addEventListener', localStorage: 'storage', sessionStorage: 'storage', parent: 'window', top: 'window',
    onmessage: 'onmessage', history: 'history', dispatchEvent: 'dispatchEvent', ...domGlobals,
  },
  types: domTypes,
  entities: {
    ...domEntities,
    window: {
      holdsPage: true,
      members: {
        location: 'location', document: 'document', name: 'name', addEventListener: 'addEventListener', localStorage: 'storage', sessionStorage: 'storage', history: 'history',
        open: 'open', onmessage: 'onmessage', dispatchEvent: 'dispatchEvent', parent: 'window', top: 'window', trustedTypes: 'trustedTypes', navigator: 'navigator', ...Object.fromEntries([...timers, ...loaders].map((name) => [name, name])),
      },
    },
    onmessage: { assignedRole: 'messageListener' },
    location: {
      members: {
        search: 'search', hash: 'hash', pathname: 'address', href: 'location.href', assign: 'location.assign', replace: 'location.replace',
        ...Object.fromEntries(placing.map((part) => [part, 'location.origin'])),
      },
    },
    'location.href': { title: 'the address of the page' },
    'location.origin': {},
    document: { holdsPage: true, members: { ...documentMembers, location: 'location', URL: 'address', documentURI: 'address', baseURI: 'address', referrer: 'referrer', cookie: 'stored' } },
    address: { title: 'the address of the page' },
    search: { title: 'the query string' },
    hash: { title: 'the fragment of the address' },
    referrer: { title: 'the address that the visitor came from' },
    name: { title: 'the name of the window' },
    history: { members: { state: 'stored', pushState: 'pushState', replaceState: 'pushState' } },
    addEventListener: { callbacks: [{ argument: 1, role: 'messageListener', when: 'message' }] },
    messageListener: { parameters: ['messageEvent'] },
    messageEvent: { ofMessage: 'event', members: { data: 'message', origin: 'origin', source: 'source' } },
    message: { title: 'a message of another window' },
    origin: { ofMessage: 'origin' },
    source: { ofMessage: 'source' },
    'storage.setItem': { acts: true }, pushState: { acts: true }, dispatchEvent: { acts: true },
    storage,
    'storage.getItem': { call: 'stored' },
    stored: {},
  },
  sources: [
    ...domSources,
    { entity: 'location', value: address },
    { entity: 'location.href', value: address },
    { entity: 'address', value: address },
    // Whoever leads a browser to this page cannot choose where the page stands.
    { entity: 'location.origin', origin: 'configuration', value: { proven: [] } },
    // Its first character is `?` or `#`; what a script cuts off begins as the sender likes.
    { entity: 'search', value: { proven: encoded, possible: ['html'] } },
    { entity: 'hash', value: { proven: encoded, possible: ['html'] } },
    { entity: 'referrer', value: { proven: ['code', 'shell', 'authority', 'segment'], possible: ['html'] } },
    { entity: 'name', value: { proven: text } },
    { entity: 'message', value: { proven: json }, trustedBy: 'origin' },
    stored,
  ],
  sinks: [
    ...domSinks, ...scripts, written('xpath', 'document.evaluate'),
    { kind: 'message-listener', entity: 'addEventListener', listener: { argument: 1 }, when: { argument: 0, equals: 'message' } },
    { kind: 'message-listener', entity: 'onmessage', listener: { argument: 0 }, assigned: true },
  ],
};
