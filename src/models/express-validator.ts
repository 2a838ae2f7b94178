import type { PackageModel } from './model.ts';

/** express-validator: chains that check fields and store what is wrong. */
export const expressValidator: PackageModel = {
  package: 'express-validator',
  checked: '7.3.2',
  modules: { 'express-validator': 'validator' },
  entities: {
    validator: {
      members: {
        body: 'check', check: 'check', cookie: 'check', header: 'check', param: 'check', query: 'check',
        checkExact: 'check', checkSchema: 'check', oneOf: 'check', validationResult: 'validationResult', matchedData: 'matchedData',
      },
    },
    check: { call: 'chain' },
    chain: { members: { '*': 'chain.method' } },
    'chain.method': { call: 'chain' },
    validationResult: {},
    matchedData: {},
  },
  stepRoles: [{ entity: 'check', roles: ['validation'], field: 0 }, { entity: 'chain', roles: ['validation'] }, { entity: 'chain.method', roles: ['validation'] }],
};
