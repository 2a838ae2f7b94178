import type { PackageModel } from './model.ts';
import { forwarded, requestTargets } from './request-rows.ts';

/** http-proxy, http-proxy-middleware and the proxies of development servers: `secure` verifies the server that is forwarded to. */
export const httpProxy: PackageModel = {
  package: 'http-proxy',
  checked: '1.18.1 (http-proxy-middleware 3.0.11, vite 8.3.8)',
  modules: { 'http-proxy': 'httpProxy' },
  entities: {
    httpProxy: { new: 'server', members: { default: 'httpProxy', ...Object.fromEntries(['createProxyServer', 'createServer', 'createProxy'].map((name) => [name, 'create'])) } },
    create: { call: 'server' },
    server: { members: { web: 'server.web', ws: 'server.ws', on: 'server.on' } },
    'server.on': { call: 'server' },
    'server.web': {},
    'server.ws': {},
  },
  sinks: [
    ...requestTargets(['httpProxy', 'create'], forwarded(0), 0), ...requestTargets(['server.web'], forwarded(2), 2), ...requestTargets(['server.ws'], forwarded(3), 3),
  ],
  tls: [
    { form: 'option', option: 'secure', skips: 'certificate', off: [false], on: 'true', authority: 'ca', beside: { option: 'target', begins: 'https:' } },
  ],
};
