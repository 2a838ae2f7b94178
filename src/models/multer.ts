import { pathSinks } from './fs-rows.ts';
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
    multer: { call: 'upload', members: { default: 'multer', diskStorage: 'diskStorage', memoryStorage: 'storage' } },
    diskStorage: { callbacks: ['destination', 'filename'].map((property) => ({ argument: 0, property, role: 'namer' })) },
    namer: { parameters: ['express:request', 'file', 'namer.done'] },
    'namer.done': {},
    upload: { members: { single: 'parser', array: 'parser', fields: 'parser', none: 'parser', any: 'parser' } },
    parser: { call: 'middleware' },
    storage: {},
    middleware: {},
    file: {
      members: {
        originalname: 'file.originalname', name: 'file.originalname', mimetype: 'file.mimetype', encoding: 'file.mimetype', fieldname: 'file.mimetype', buffer: 'file.content', data: 'file.content',
        filename: 'file.generated', path: 'file.generated', destination: 'file.generated', size: 'file.generated', md5: 'file.generated', tempFilePath: 'file.generated', mv: 'file.mv',
      },
    },
    files: { elements: 'file', members: { '*': 'fileOrFiles' } },
    fileOrFiles: {
      elements: 'file',
      members: {
        originalname: 'file.originalname', name: 'file.originalname', mimetype: 'file.mimetype', encoding: 'file.mimetype', buffer: 'file.content', data: 'file.content',
        filename: 'file.generated', path: 'file.generated', destination: 'file.generated', size: 'file.generated', md5: 'file.generated', tempFilePath: 'file.generated', mv: 'file.mv',
      },
    },
    'file.originalname': { title: 'the name of an uploaded file' },
    'file.mimetype': {},
    'file.mv': {},
    'file.content': { title: 'the content of an uploaded file', structure: true },
    'file.generated': {},
  },
  sources: [
    {
      entity: 'file.originalname',
      value: {
        gathered: ['multer:multer', 'express-fileupload:fileUpload'].map((call) => ({ calls: [call], option: { name: 'preservePath', equals: [true] }, values: { proven: text } })),
        otherwise: { proven: text.filter((word) => !directories.includes(word)), possible: directories },
      },
    },
    { entity: 'file.mimetype', value: { proven: [], possible: text } },
    { entity: 'file.content', value: { proven: text } },
    { entity: 'file.generated', origin: 'configuration', value: { proven: [] } },
  ],
  sinks: [
    ...pathSinks(['namer.done', 'file.mv'], []).map((row) => ({ ...row, values: [{ argument: row.entity === 'file.mv' ? 0 : 1 }] })),
    ...pathSinks(['diskStorage', 'multer'], []).map((row) => ({ ...row, values: [{ argument: 0, property: [row.entity === 'multer' ? 'dest' : 'destination'] }] })),
  ],
  stepRoles: [{ entity: 'parser', roles: ['body-parser'] }],
};
