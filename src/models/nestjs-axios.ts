import type { PackageModel } from './model.ts';

const each = (names: readonly string[], entity: string) => Object.fromEntries(names.map((name) => [name, entity]));

/** @nestjs/axios: a service whose methods hand their arguments to those of an instance of axios. */
export const nestjsAxios: PackageModel = {
  package: '@nestjs/axios',
  checked: '12.0.1',
  modules: { '@nestjs/axios': 'module' },
  types: { HttpService: 'service' },
  entities: {
    module: { members: { HttpService: 'HttpService' } },
    HttpService: { new: 'service' },
    service: {
      members: {
        axiosRef: 'axios:instance', request: 'axios:request', ...each(['get', 'delete', 'head'], 'axios:reading'),
        ...each(['post', 'put', 'patch', 'postForm', 'putForm', 'patchForm'], 'axios:sending'),
      },
    },
  },
};
