import type { Capability, PackageModel } from './model.ts';
import { text } from './model.ts';

/** busboy takes the directories off a file's name unless `preservePath` is set. */
const directories: readonly Capability[] = ['climb', 'absolute', 'segment'];

/** multer, also as @koa/multer hands it on: reads multipart bodies. */
export const multer: PackageModel = {
  package: 'multer',
  checked: '2.5.0 (@koa/multer 4.0.0)',
  modules: { 'multer': 'multer', '@koa/multer': 'multer' },
  types: { File: 'file' },
  entities: {
    multer: { call: 'upload', members: { default: 'multer', diskStorage: 'storage', memoryStorage: 'storage' } },
    upload: { members: { single: 'parser', array: 'parser', fields: 'parser', none: 'parser', any: 'parser' } },
    parser: { call: 'middleware' },
    storage: {},
    middleware: {},
    file: {
      members: {
        originalname: 'file.originalname', name: 'file.originalname', mimetype: 'file.mimetype', encoding: 'file.mimetype', fieldname: 'file.mimetype', buffer: 'file.content', data: 'file.content',
        filename: 'file.generated', path: 'file.generated', destination: 'file.generated', size: 'file.generated', md5: 'file.generated', tempFilePath: 'file.generated',
      },
    },
    files: { elements: 'file', members: { '*': 'fileOrFiles' } },
    fileOrFiles: {
      elements: 'file',
      members: {
        originalname: 'file.originalname', name: 'file.originalname', mimetype: 'file.mimetype', encoding: 'file.mimetype', buffer: 'file.content', data: 'file.content',
        filename: 'file.generated', path: 'file.generated', destination: 'file.generated', size: 'file.generated', md5: 'file.generated', tempFilePath: 'file.generated',
      },
    },
    'file.originalname': { title: 'the name of an uploaded file' },
    'file.mimetype': {},
    'file.content': { title: 'the content of an uploaded file' },
    'file.generated': {},
  },
  sources: [
    { entity: 'file.originalname', value: { proven: text.filter((word) => !directories.includes(word)), possible: directories } },
    { entity: 'file.mimetype', value: { proven: [], possible: text } },
    { entity: 'file.content', value: { proven: text } },
    { entity: 'file.generated', origin: 'configuration', value: { proven: [] } },
  ],
  stepRoles: [{ entity: 'parser', roles: ['body-parser'] }],
};
