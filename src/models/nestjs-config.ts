import type { PackageModel } from './model.ts';

/** @nestjs/config: what is read of the service is configuration. */
export const nestjsConfig: PackageModel = {
  package: '@nestjs/config',
  checked: '12.0.1',
  modules: { '@nestjs/config': 'module' },
  types: { ConfigService: 'service' },
  entities: {
    module: { members: { ConfigService: 'ConfigService' } },
    ConfigService: { new: 'service' },
    service: { members: { get: 'read', getOrThrow: 'read' } },
    read: { call: 'value', names: 0 },
    value: {},
  },
  sources: [{ entity: 'value', origin: 'configuration', value: { proven: [] } }],
};
