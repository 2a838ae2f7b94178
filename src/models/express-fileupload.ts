import type { PackageModel } from './model.ts';

/** express-fileupload: reads multipart bodies. Its files stand in `req.files`, as Express' model says. */
export const expressFileupload: PackageModel = {
  package: 'express-fileupload',
  checked: '1.5.2',
  modules: { 'express-fileupload': 'fileUpload' },
  types: { UploadedFile: 'multer:file' },
  entities: { fileUpload: { call: 'middleware', members: { default: 'fileUpload' } }, middleware: {} },
  stepRoles: [{ entity: 'fileUpload', roles: ['body-parser'] }],
};
