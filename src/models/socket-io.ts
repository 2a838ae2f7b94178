import type { PackageModel } from './model.ts';
import { json, text, textOrList } from './model.ts';

const listeners = ['on', 'once', 'addListener', 'prependListener'];
/** Calls and members that choose who gets an event, and the server or socket that they belong to. */
const choosing = ['to', 'in', 'except', 'compress', 'timeout'];
const emitting = ['emit', 'emitWithAck', 'send', 'write'];
/** Events of a socket that no client can name (`RESERVED_EVENTS`), and Node's own for failures. */
const reserved = ['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener', 'error'];

const named = (owner: string, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `${owner}.${name}`]));
const sent = (owner: string) => Object.fromEntries(emitting.map((name) => [`${owner}.${name}`, {}]));
const chosen = (owner: string) => Object.fromEntries(choosing.map((name) => [`${owner}.${name}`, { call: 'room' }]));
const connecting = (owner: string) => Object.fromEntries(listeners.map((name) => [
  `${owner}.${name}`, { call: 'this', callbacks: [{ argument: 1, role: 'connectionListener', when: 'connection' }, { argument: 1, role: 'connectionListener', when: 'connect' }] },
]));

const many = { ...named('room', ['emit', 'emitWithAck', ...choosing]), volatile: 'room', local: 'room' };
const all = { ...named('room', ['emit', 'send', 'write', ...choosing]), volatile: 'room', local: 'room' };
const rooms = { ...all, ...many };

/** socket.io 4: a message can be any JSON value (or bytes), whatever the types say. */
export const socketIo: PackageModel = {
  package: 'socket.io',
  checked: '4.8.4',
  modules: { 'socket.io': 'socketIo' },
  types: { Socket: 'socket', Namespace: 'server', Server: 'server' },
  entities: {
    socketIo: { new: 'server', call: 'server', members: { Server: 'socketIo', default: 'socketIo' } },
    server: { members: { ...all, ...named('server', listeners), of: 'server.of', use: 'server.use', sockets: 'server' } },
    ...connecting('server'),
    'server.of': { call: 'server', callbacks: [{ argument: 1, role: 'connectionListener' }] },
    'server.use': { call: 'this', callbacks: [{ argument: 0, role: 'connectionListener' }] },
    connectionListener: { parameters: ['socket'] },
    room: { members: rooms },
    ...sent('room'),
    ...chosen('room'),
    socket: {
      members: {
        ...named('socket', listeners), ...rooms, broadcast: 'broadcast', handshake: 'handshake', request: 'node:http.request', onAny: 'socket.onAny', prependAny: 'socket.onAny', use: 'socket.use',
      },
    },
    ...Object.fromEntries(listeners.map((name) => [`socket.${name}`, { call: 'this', callbacks: [{ argument: 1, role: 'eventListener', unless: reserved }] }])),
    'socket.onAny': { call: 'this', callbacks: [{ argument: 0, role: 'anyListener' }] },
    'socket.use': { call: 'this', callbacks: [{ argument: 0, role: 'packetListener' }] },
    broadcast: { members: many },
    eventListener: { parameters: [], rest: 'argument' },
    anyListener: { parameters: ['name'], rest: 'argument' },
    packetListener: { parameters: ['packet'] },
    packet: { elements: 'argument' },
    name: { title: 'the name of an event' },
    argument: { title: 'a message of the client' },
    handshake: { title: 'the handshake', holds: 'secrets', members: { query: 'handshake.query', auth: 'handshake.auth', headers: 'node:http.request.headers', url: 'node:http.request.url' } },
    'handshake.query': { title: 'the query string of the handshake' },
    'handshake.auth': { title: 'what the client sent to sign in', holds: 'secrets' },
  },
  emitters: [
    { entity: 'server', by: listeners, through: ['of'], events: ['connection', 'connect'], reads: ['emit', 'join', 'leave', 'to', 'in', 'broadcast', 'handshake', 'rooms', 'nsp', 'onAny', 'emitWithAck'] },
    { entity: 'socket', by: listeners, reads: ['join', 'leave', 'broadcast', 'handshake', 'rooms', 'onAny', 'emitWithAck'] },
  ],
  sources: [
    { entity: 'argument', value: { proven: json } },
    { entity: 'name', value: { proven: text } },
    { entity: 'handshake.query', value: { proven: ['object'] }, field: { proven: textOrList } },
    { entity: 'handshake.auth', value: { proven: ['object'] }, field: { proven: json } },
  ],
  sinks: [
    ...['emit', 'emitWithAck'].map((name) => ({ kind: 'response-body', entity: `room.${name}`, value: { argument: 1 }, format: 'json' } as const)),
    ...['send', 'write'].map((name) => ({ kind: 'response-body', entity: `room.${name}`, value: { argument: 0 }, format: 'json' } as const)),
    // A function among the arguments of a listener sends what it is called with: the acknowledgement.
    { kind: 'response-body', entity: 'argument', value: { argument: 0 }, format: 'json' },
  ],
};
