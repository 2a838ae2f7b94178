import { httpErrorNames } from './http-error-rows.ts';
import type { EntityRow, PackageModel } from './model.ts';

const members = (entity: string): EntityRow['members'] => Object.fromEntries(httpErrorNames.map((name) => [name, entity]));

/** @fastify/sensible: decorates with errors and small helpers. */
export const fastifySensible: PackageModel = {
  package: '@fastify/sensible',
  checked: '6.0.6',
  modules: { '@fastify/sensible': 'plugin' },
  entities: {
    plugin: { members: { default: 'plugin', httpErrors: 'errors' } },
    errors: { members: { ...members('errors.made'), getHttpError: 'errors.madeOfStatus', createError: 'errors.madeOfStatus' } },
    'errors.made': {}, 'errors.madeOfStatus': {},
    'reply.error': {}, 'reply.errorOfStatus': {},
    assert: { members: { ok: 'assert' } },
  },
  sinks: [
    // Fastify's own error handler answers with the message, of errors with a status of 500 or more too.
    { kind: 'response-body', entity: 'reply.error', value: { argument: 0 }, format: 'text', handlesErrors: true },
    { kind: 'response-body', entity: 'reply.errorOfStatus', value: { argument: 1 }, format: 'text', handlesErrors: true },
    { kind: 'response-body', entity: 'errors.made', value: { argument: 0 }, format: 'text', handlesErrors: true, thrown: true },
    { kind: 'response-body', entity: 'errors.madeOfStatus', value: { argument: 1 }, format: 'text', handlesErrors: true, thrown: true },
  ],
  guards: [{ entity: 'assert', argument: 0, leaves: [], asserts: true, condition: true }],
  stepRoles: [{ entity: 'plugin', roles: ['neutral'] }],
};
