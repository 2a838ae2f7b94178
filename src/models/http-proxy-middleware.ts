import type { PackageModel } from './model.ts';
import { forwarded, requestTargets } from './request-rows.ts';

/** http-proxy-middleware: options stand behind a filter up to version 2; `router` says for each request which server it goes to. */
export const httpProxyMiddleware: PackageModel = {
  package: 'http-proxy-middleware',
  checked: '3.0.11, 2.0.9',
  modules: { 'http-proxy-middleware': 'module' },
  entities: {
    module: { members: { createProxyMiddleware: 'create', legacyCreateProxyMiddleware: 'create' } },
    create: { callbacks: [0, 1].map((argument) => ({ argument, property: 'router', role: 'router' })) },
    router: { parameters: ['express:request'] },
  },
  sinks: [0, 1].flatMap((argument) => [
    ...requestTargets(['create'], forwarded(argument), argument),
    ...requestTargets(['create'], [{ argument, property: ['router'] }], argument).map((row) => ({ ...row, asked: true as const })),
  ]),
};
