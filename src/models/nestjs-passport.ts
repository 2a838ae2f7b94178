import type { PackageModel } from './model.ts';

/** @nestjs/passport: guards that ask a passport strategy. */
export const nestjsPassport: PackageModel = {
  package: '@nestjs/passport',
  checked: '12.0.0',
  modules: { '@nestjs/passport': 'passport' },
  entities: {
    passport: { members: { AuthGuard: 'AuthGuard' } },
    AuthGuard: {},
  },
  stepRoles: [{ entity: 'AuthGuard', roles: ['authentication'] }],
};
