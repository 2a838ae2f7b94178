import type { PackageModel } from './model.ts';

/** multer: reads multipart bodies. */
export const multer: PackageModel = {
  package: 'multer',
  checked: '2.5.0',
  modules: { multer: 'multer' },
  entities: {
    multer: { call: 'upload', members: { default: 'multer', diskStorage: 'storage', memoryStorage: 'storage' } },
    upload: { members: { single: 'parser', array: 'parser', fields: 'parser', none: 'parser', any: 'parser' } },
    parser: { call: 'middleware' },
    storage: {},
    middleware: {},
  },
  stepRoles: [{ entity: 'parser', roles: ['body-parser'] }],
};
