import type { PackageModel } from './model.ts';

export const braintreeSanitizeUrl: PackageModel = {
  package: '@braintree/sanitize-url',
  checked: '7.1.2',
  modules: { '@braintree/sanitize-url': 'module' },
  clientModules: ['@braintree/sanitize-url'],
  entities: { module: { members: { sanitizeUrl: 'sanitizeUrl' } }, sanitizeUrl: {} },
  propagators: [{ entity: 'sanitizeUrl', inputs: [0], how: 'same', removes: ['script-url', 'object', 'array'] }],
};
