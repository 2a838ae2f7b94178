import type { EntityRow, Role, StepRoleRow } from './model.ts';

/** Modules of Hono that export one function, which makes a step: the module, the function, what the step does. */
const makers: readonly (readonly [module: string, name: string, role: Role])[] = [
  ['jwt', 'jwt', 'authentication'], ['jwk', 'jwk', 'authentication'], ['basic-auth', 'basicAuth', 'authentication'], ['bearer-auth', 'bearerAuth', 'authentication'],
  ['csrf', 'csrf', 'csrf'], ['cors', 'cors', 'headers'], ['secure-headers', 'secureHeaders', 'headers'], ['logger', 'logger', 'access-log'],
  ['body-limit', 'bodyLimit', 'neutral'], ['cache', 'cache', 'neutral'], ['compress', 'compress', 'neutral'], ['etag', 'etag', 'neutral'],
  ['pretty-json', 'prettyJSON', 'neutral'], ['request-id', 'requestId', 'neutral'], ['timeout', 'timeout', 'neutral'], ['timing', 'timing', 'neutral'],
];

export const middlewareModules: Readonly<Record<string, string>> = Object.fromEntries(makers.map(([module]) => [`hono/${module}`, `module ${module}`]));

export const middlewareEntities: Readonly<Record<string, EntityRow>> = Object.fromEntries(makers.flatMap(([module, name]) => [
  [`module ${module}`, { members: { [name]: `step ${name}` } }], [`step ${name}`, { call: 'handler' }],
]));

export const middlewareRoles: readonly StepRoleRow[] = makers.map(([, name, role]) => ({
  entity: `step ${name}`, roles: [role], ...(name === 'jwk' ? { disabledBy: [{ argument: 0, property: 'allow_anon', equals: true }] } : {}),
}));
