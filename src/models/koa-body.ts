import type { Capability, PackageModel } from './model.ts';
import { text } from './model.ts';

/** koa-body: reads bodies of JSON, nested forms, text and files; formidable takes a file's name as it comes. */
export const koaBody: PackageModel = {
  package: 'koa-body',
  checked: '8.0.1 (formidable 3.5.4)',
  modules: { 'koa-body': 'koaBody' },
  entities: {
    koaBody: { call: 'step', members: { default: 'koaBody', koaBody: 'koaBody' } },
    step: {},
    files: { members: { '*': 'file' } },
    file: {
      elements: 'file',
      members: {
        originalFilename: 'file.originalFilename', mimetype: 'file.mimetype', newFilename: 'file.generated', filepath: 'file.generated', size: 'file.generated',
        // Where @koa/multer stands, the files of the request are its own.
        originalname: 'multer:file.originalname', buffer: 'multer:file.content', filename: 'file.generated', path: 'file.generated',
      },
    },
    'file.originalFilename': { title: 'the name of an uploaded file' }, 'file.mimetype': {}, 'file.generated': {},
  },
  sources: [
    { entity: 'file.originalFilename', value: { proven: text.filter((word): word is Capability => word !== 'line-break') } },
    { entity: 'file.mimetype', value: { proven: [], possible: text } },
    { entity: 'file.generated', origin: 'configuration', value: { proven: [] } },
  ],
  stepRoles: [{ entity: 'koaBody', roles: ['body-parser'] }],
};
