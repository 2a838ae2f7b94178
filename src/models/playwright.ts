import { pageEntities, pageSinks } from './browser-page-rows.ts';
import type { PackageModel } from './model.ts';
import { first, requestTargets } from './request-rows.ts';

const asking = ['get', 'post', 'put', 'patch', 'delete', 'head', 'fetch'];

/** playwright and playwright-core, and playwright-extra around them. */
export const playwright: PackageModel = {
  package: 'playwright',
  checked: '1.65.1',
  modules: { playwright: 'playwright', 'playwright-core': 'playwright', 'playwright-chromium': 'playwright', 'playwright-extra': 'playwright', '@playwright/test': 'playwright' },
  types: { Browser: 'browser', BrowserContext: 'browser', Page: 'page', Frame: 'page', APIRequestContext: 'client' },
  entities: {
    playwright: { members: { default: 'playwright', chromium: 'type', firefox: 'type', webkit: 'type', request: 'request' } },
    type: { members: { launch: 'launch', connect: 'launch', connectOverCDP: 'launch', launchPersistentContext: 'launch' } },
    launch: { call: 'browser' },
    browser: { members: { newContext: 'launch', newPage: 'newPage', pages: 'browser.pages', request: 'client' } },
    newPage: { call: 'page' },
    'browser.pages': { call: 'pages' },
    ...pageEntities('addInitScript'),
    request: { members: { newContext: 'request.newContext' } },
    'request.newContext': { call: 'client' },
    client: { members: Object.fromEntries(asking.map((name) => [name, 'client.ask'])) },
    'client.ask': {},
  },
  sinks: [...pageSinks('addInitScript'), ...requestTargets(['client.ask'], first)],
};
