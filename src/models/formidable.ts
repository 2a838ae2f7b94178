import { pathSinks } from './fs-rows.ts';
import type { PackageModel } from './model.ts';
import { text } from './model.ts';

/** formidable 2 and 3: reads multipart bodies. The name of a file keeps the directories that the client wrote. */
export const formidable: PackageModel = {
  package: 'formidable',
  checked: '3.5.4',
  modules: { formidable: 'formidable' },
  types: { File: 'file', Files: 'files', Fields: 'fields' },
  entities: {
    formidable: { call: 'form', members: { default: 'formidable', formidable: 'formidable', IncomingForm: 'IncomingForm', Formidable: 'IncomingForm' } },
    IncomingForm: { new: 'form' },
    form: { members: { parse: 'parse', on: 'on' } },
    parse: { call: 'parsed', callbacks: [{ argument: 1, role: 'parseCallback' }] },
    parseCallback: { parameters: [null, 'fields', 'files'] },
    parsed: { elements: ['fields', 'files'] },
    on: { call: 'this', callbacks: [{ argument: 1, role: 'fieldListener', when: 'field' }, { argument: 1, role: 'fileListener', when: 'file' }] },
    fieldListener: { parameters: ['name', 'field'] },
    fileListener: { parameters: ['name', 'file'] },
    name: {},
    field: { title: 'a field of the form' },
    fields: { title: 'the fields of the form', holds: 'input' },
    files: { members: { '*': 'fileOrFiles' } },
    ...Object.fromEntries(['file', 'fileOrFiles'].map((name) => [name, {
      ...(name === 'file' ? {} : { elements: 'file' }),
      members: { originalFilename: 'originalFilename', mimetype: 'mimetype', filepath: 'generated', newFilename: 'generated', size: 'generated', hash: 'generated' },
    }])),
    originalFilename: { title: 'the name of an uploaded file' },
    mimetype: {},
    generated: {},
  },
  sinks: pathSinks(['formidable', 'IncomingForm'], []).map((row) => ({ ...row, values: [{ argument: 0, property: ['uploadDir'] }] })),
  sources: [
    { entity: 'fields', value: { proven: ['object'] }, field: { package: 'formidable', majors: { 2: { proven: text }, 3: { proven: ['array'], possible: text } } }, nested: { proven: text } },
    { entity: 'name', value: { proven: text } },
    { entity: 'field', value: { proven: text } },
    { entity: 'originalFilename', value: { proven: text } },
    { entity: 'mimetype', value: { proven: [], possible: text } },
    { entity: 'generated', origin: 'configuration', value: { proven: [] } },
  ],
};
