import type { PackageModel } from './model.ts';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];

/** Sentry's packages for servers: messages, what goes with errors, and its own log. */
export const sentry: PackageModel = {
  package: '@sentry/node',
  checked: '11.12.0',
  modules: Object.fromEntries(['node', 'nestjs', 'nextjs', 'bun', 'aws-serverless', 'google-cloud-serverless'].map((name) => [`@sentry/${name}`, 'sentry'])),
  entities: {
    sentry: { members: { default: 'sentry', captureMessage: 'captureMessage', captureException: 'captureException', logger: 'logger' } },
    captureMessage: {},
    captureException: {},
    logger: { members: Object.fromEntries(levels.map((level) => [level, 'write'])) },
    write: {},
  },
  sinks: [
    { kind: 'log', entity: 'captureMessage', arguments: ['data', 'fields'] },
    { kind: 'log', entity: 'captureException', arguments: ['none', 'fields'] },
    { kind: 'log', entity: 'write', arguments: ['data', 'fields'] },
  ],
};
