import type { PackageModel } from './model.ts';

/** keycloak-connect: `middleware()` only attaches the grant, `protect()` refuses. */
export const keycloakConnect: PackageModel = {
  package: 'keycloak-connect',
  checked: '26.1.1',
  modules: { 'keycloak-connect': 'Keycloak' },
  types: { Keycloak: 'keycloak' },
  entities: {
    Keycloak: { new: 'keycloak', members: { default: 'Keycloak' } },
    keycloak: { members: { protect: 'protect', enforcer: 'enforcer', middleware: 'middleware', checkSso: 'checkSso' } },
    protect: { call: 'step' },
    enforcer: { call: 'step' },
    middleware: { call: 'step' },
    checkSso: { call: 'step' },
    step: {},
  },
  stepRoles: [
    { entity: 'protect', roles: ['authentication'] },
    { entity: 'enforcer', roles: ['authentication', 'authorization'] },
    { entity: 'middleware', roles: ['attaches-principal'] },
    { entity: 'checkSso', roles: ['attaches-principal'] },
  ],
};
