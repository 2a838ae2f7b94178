import { json, type PackageModel } from './model.ts';

/** @nestjs/microservices: messages of other services, which may hand on what a client sent. */
export const nestjsMicroservices: PackageModel = {
  package: '@nestjs/microservices',
  checked: '12.1.1',
  modules: { '@nestjs/microservices': 'microservices' },
  entities: {
    microservices: { members: { Payload: 'Payload' } },
    Payload: { decorates: { value: 'payload', named: 'payload.field', pipes: true } },
    payload: { title: 'the message' }, 'payload.field': {},
  },
  sources: [{ entity: 'payload', value: { proven: [], possible: json } }, { entity: 'payload.field', value: { proven: [], possible: json } }],
};
