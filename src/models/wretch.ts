import type { PackageModel } from './model.ts';
import { first, requestTargets } from './request-rows.ts';

const reading = ['get', 'delete', 'head', 'opts'];
const sending = ['put', 'post', 'patch'];
/** Methods that give a client that is set up further. */
const chained = ['options', 'headers', 'accept', 'content', 'auth', 'catcher', 'defer', 'resolve', 'middlewares', 'addon', 'body', 'json', 'errorType', 'polyfills', 'query', 'formData', 'formUrl'];

/** wretch: addresses are written behind those that were given before. */
export const wretch: PackageModel = {
  package: 'wretch',
  checked: '2.11.1',
  modules: { wretch: 'wretch', 'wretch/all': 'wretch' },
  types: { Wretch: 'client' },
  entities: {
    wretch: { call: 'client', members: { default: 'wretch' } },
    client: { members: { ...Object.fromEntries([...reading, ...sending].map((name) => [name, reading.includes(name) ? 'reading' : 'sending'])), ...Object.fromEntries(chained.map((name) => [name, 'chained'])), url: 'url' } },
    chained: { call: 'this' },
    url: { call: 'client' },
    reading: {}, sending: {},
  },
  sinks: [
    ...requestTargets(['wretch'], first),
    ...requestTargets(['url'], first).map((row) => ({ ...row, behind: true as const, unless: [{ argument: 1, equals: true }] })),
    ...requestTargets(['url'], first).map((row) => ({ ...row, when: { argument: 1, equals: true } })),
    ...requestTargets(['reading'], first).map((row) => ({ ...row, behind: true as const })),
    ...requestTargets(['sending'], [{ argument: 1 }]).map((row) => ({ ...row, behind: true as const })),
  ],
};
