import type { PackageModel } from './model.ts';
import { text } from './model.ts';

/** @fastify/multipart: what it adds to Fastify's request. busboy takes the directories off a file's name. */
export const fastifyMultipart: PackageModel = {
  package: '@fastify/multipart',
  checked: '10.1.2',
  modules: { '@fastify/multipart': 'multipart' },
  types: { MultipartFile: 'part', MultipartValue: 'part', Multipart: 'part', SavedMultipartFile: 'part' },
  entities: {
    multipart: { members: { default: 'multipart' } },
    file: { call: 'part' },
    parts: { call: 'iterator' },
    saveRequestFiles: { call: 'saved' },
    iterator: { iterates: { later: 'part' } },
    saved: { elements: 'part' },
    part: {
      members: {
        filename: 'part.filename', mimetype: 'part.kind', encoding: 'part.kind', fieldname: 'part.text', value: 'part.text', fields: 'part.fields', file: 'part.stream',
        toBuffer: 'part.toBuffer', filepath: 'part.filepath',
      },
    },
    'part.fields': { members: { '*': 'part' } },
    'part.stream': { iterates: { later: 'part.text' } },
    'part.toBuffer': { call: 'part.text' },
    'part.filename': { title: 'the name of an uploaded file' },
    'part.text': { title: 'a part of the request body' },
    'part.kind': {},
    'part.filepath': {},
  },
  sources: [
    { entity: 'part.filename', value: { proven: text.filter((word) => !['climb', 'absolute', 'segment'].includes(word)) } },
    { entity: 'part.text', value: { proven: text } },
    { entity: 'part.kind', value: { proven: [], possible: text } },
    { entity: 'part.filepath', origin: 'configuration', value: { proven: [] } },
  ],
  stepRoles: [{ entity: 'multipart', roles: ['body-parser'] }],
};
