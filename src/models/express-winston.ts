import type { PackageModel } from './model.ts';

/** express-winston: writes a record for each request. */
export const expressWinston: PackageModel = {
  package: 'express-winston',
  checked: '4.2.0',
  modules: { 'express-winston': 'expressWinston' },
  entities: {
    expressWinston: { members: { logger: 'logger', errorLogger: 'errorLogger' } },
    logger: { call: 'middleware' },
    errorLogger: { call: 'middleware' },
    middleware: {},
  },
  stepRoles: [{ entity: 'logger', roles: ['access-log'] }, { entity: 'errorLogger', roles: ['error-handler'] }],
};
