import type { PackageModel } from './model.ts';

/** http-proxy, http-proxy-middleware and the proxies of development servers: `secure` verifies the server that is forwarded to. */
export const httpProxy: PackageModel = {
  package: 'http-proxy',
  checked: '1.18.1 (http-proxy-middleware 3.0.11, vite 8.3.8)',
  entities: {},
  tls: [
    { form: 'option', option: 'secure', skips: 'certificate', off: [false], on: 'true', authority: 'ca', beside: { option: 'target', begins: 'https:' } },
  ],
};
