import type { PackageModel } from './model.ts';
import { text } from './model.ts';
import { first, requestTargets } from './request-rows.ts';

const listeners = ['on', 'once', 'addListener'];

/** The calls of a thing that add listeners: the second argument of `name` plays a role when the first is the event. */
const listening = (owner: string, roles: Readonly<Record<string, string>>) => Object.fromEntries(listeners.map((name) => [
  `${owner}.${name}`, { call: 'this', callbacks: Object.entries(roles).map(([when, role]) => ({ argument: 1, role, when })) },
]));
const named = (owner: string, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `${owner}.${name}`]));

/** ws: WebSocket servers and clients. What a client of this process receives is another server's word: stored. */
export const ws: PackageModel = {
  package: 'ws',
  checked: '8.23.0',
  modules: { ws: 'ws' },
  types: { default: 'socket', WebSocket: 'socket', Server: 'server', RawData: 'message', MessageEvent: 'messageEvent' },
  entities: {
    ws: { new: 'client', members: { WebSocket: 'ws', WebSocketServer: 'WebSocketServer', Server: 'WebSocketServer', default: 'ws', createWebSocketStream: 'createWebSocketStream' } },
    WebSocketServer: { new: 'server' },
    server: { members: { ...named('server', listeners), handleUpgrade: 'server.handleUpgrade', clients: 'clients' } },
    ...listening('server', { connection: 'connectionListener', headers: 'headersListener' }),
    'server.handleUpgrade': { callbacks: [{ argument: 3, role: 'connectionListener' }] },
    connectionListener: { parameters: ['socket', 'node:http.request'] },
    headersListener: { parameters: [null, 'node:http.request'] },
    clients: { elements: 'socket' },
    socket: { members: { ...named('socket', listeners), addEventListener: 'socket.addEventListener', send: 'socket.send' } },
    ...listening('socket', { message: 'messageListener' }),
    'socket.addEventListener': { callbacks: [{ argument: 1, role: 'eventListener', when: 'message' }] },
    'socket.send': {},
    createWebSocketStream: { call: 'stream' },
    stream: { iterates: { later: 'message' }, members: named('stream', listeners) },
    ...listening('stream', { data: 'messageListener' }),
    messageListener: { parameters: ['message'] },
    eventListener: { parameters: ['messageEvent'] },
    messageEvent: { members: { data: 'message' } },
    message: { title: 'a message of the client' },
    client: { members: { ...named('client', listeners), addEventListener: 'client.addEventListener' } },
    ...listening('client', { message: 'answerListener' }),
    'client.addEventListener': { callbacks: [{ argument: 1, role: 'answerEventListener', when: 'message' }] },
    answerListener: { parameters: ['answer'] },
    answerEventListener: { parameters: ['answerEvent'] },
    answerEvent: { members: { data: 'answer' } },
    answer: {},
  },
  emitters: [{ entity: 'server', by: listeners, events: ['connection'], reads: ['send', 'ping', 'terminate', 'readyState', 'isAlive'], hears: 'message' }],
  sources: [
    { entity: 'message', value: { proven: text } },
    { entity: 'answer', origin: 'stored', value: { proven: [], possible: text } },
  ],
  sinks: [...requestTargets(['ws'], first), { kind: 'response-body', entity: 'socket.send', value: { argument: 0 }, format: 'text' }],
};
