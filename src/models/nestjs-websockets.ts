import { json, type PackageModel } from './model.ts';

/** @nestjs/websockets: messages, under a decorator or as the second parameter. */
export const nestjsWebsockets: PackageModel = {
  package: '@nestjs/websockets',
  checked: '12.1.1',
  modules: { '@nestjs/websockets': 'websockets' },
  entities: {
    websockets: { members: { SubscribeMessage: 'SubscribeMessage', MessageBody: 'MessageBody', ConnectedSocket: 'ConnectedSocket' } },
    SubscribeMessage: { decorates: { method: 'messageHandler' } },
    messageHandler: { parameters: ['socket', 'message'] },
    MessageBody: { holds: 'input', decorates: { value: 'message', named: 'message.field', pipes: true } },
    ConnectedSocket: { decorates: { value: 'socket' } },
    socket: {}, message: { title: 'the message', holds: 'input' }, 'message.field': {},
  },
  sources: [{ entity: 'message', value: { proven: json } }, { entity: 'message.field', value: { proven: json } }],
};
