import { pageEntities, pageSinks } from './browser-page-rows.ts';
import type { PackageModel } from './model.ts';

/** puppeteer and puppeteer-core, and puppeteer-extra around them. */
export const puppeteer: PackageModel = {
  package: 'puppeteer',
  checked: '25.16.0',
  modules: { puppeteer: 'puppeteer', 'puppeteer-core': 'puppeteer', 'puppeteer-extra': 'puppeteer' },
  types: { Browser: 'browser', BrowserContext: 'browser', Page: 'page', Frame: 'page' },
  entities: {
    puppeteer: { members: { default: 'puppeteer', launch: 'launch', connect: 'launch' } },
    launch: { call: 'browser' },
    browser: { members: { newPage: 'newPage', pages: 'browser.pages', createBrowserContext: 'launch', createIncognitoBrowserContext: 'launch' } },
    newPage: { call: 'page' },
    'browser.pages': { call: 'pages' },
    ...pageEntities('evaluateOnNewDocument'),
  },
  sinks: pageSinks('evaluateOnNewDocument'),
};
