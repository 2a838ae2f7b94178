import type { EntityRow, PackageModel } from './model.ts';

const verbs = ['get', 'post', 'put', 'patch', 'delete', 'del', 'all', 'options', 'head'];
const registering: EntityRow = { call: 'this', callbacks: [{ argument: 'any', role: 'koa:handler' }] };
const members = [...verbs, 'use', 'register', 'param', 'prefix', 'routes', 'middleware', 'allowedMethods'];

/** @koa/router, and koa-router, which has the same interface. */
export const koaRouter: PackageModel = {
  package: '@koa/router',
  checked: '15.7.0 (koa-router 14.0.0, @types/koa__router 12.0.5)',
  modules: { '@koa/router': 'Router', 'koa-router': 'Router' },
  types: {
    RouterInstance: 'router', RouterContext: 'koa:context', IRouterContext: 'koa:context', RouterMiddleware: 'koa:handler', Middleware: 'koa:handler',
    IMiddleware: 'koa:handler', RouterParameterMiddleware: 'parameterHandler', IParamMiddleware: 'parameterHandler',
  },
  entities: {
    Router: { new: 'router', call: 'router', members: { default: 'Router', Router: 'Router' } },
    router: { members: Object.fromEntries(members.map((member) => [member, `router.${member}`])) },
    ...Object.fromEntries([...verbs, 'use', 'register'].map((verb) => [`router.${verb}`, registering])),
    'router.param': { call: 'this', callbacks: [{ argument: 1, role: 'parameterHandler' }] },
    'router.prefix': { call: 'this' },
    // The router itself, as a step.
    'router.routes': { call: 'this' }, 'router.middleware': { call: 'this' },
    'router.allowedMethods': { call: 'step' },
    step: {},
    parameterHandler: { parameters: ['koa:request.params.value', 'koa:context', 'koa:next'] },
  },
  stepRoles: [{ entity: 'router.allowedMethods', roles: ['neutral'] }],
  routing: [{
    receivers: ['router'],
    applications: [],
    methods: Object.fromEntries(verbs.map((verb) => [`router.${verb}`, verb === 'all' ? '*' : verb === 'del' ? 'DELETE' : verb.toUpperCase()])),
    on: { call: 'router.register', methods: 1, paths: 0 },
    use: ['router.use'],
    parameter: { calls: ['router.param'], value: 0, inherited: true },
    named: true,
    prefix: { option: 'prefix', call: 'router.prefix' },
    starts: [],
    next: 1,
    ordered: true,
  }],
};
