import type { PackageModel } from './model.ts';
import { text } from './model.ts';

/** busboy: reads multipart bodies. It takes the directories off a file's name unless `preservePath` is set. */
export const busboy: PackageModel = {
  package: 'busboy',
  checked: '1.6.0',
  modules: { busboy: 'busboy', '@fastify/busboy': 'busboy' },
  entities: {
    busboy: { call: 'parser', new: 'parser', members: { default: 'busboy', Busboy: 'busboy' } },
    parser: { members: { on: 'on', once: 'on' } },
    on: { call: 'this', callbacks: [{ argument: 1, role: 'fileListener', when: 'file' }, { argument: 1, role: 'fieldListener', when: 'field' }] },
    fileListener: { parameters: ['text', 'stream', 'info'] },
    fieldListener: { parameters: ['text', 'text'] },
    stream: { iterates: { later: 'content' }, members: { on: 'stream.on' } },
    'stream.on': { call: 'this', callbacks: [{ argument: 1, role: 'reader', when: 'data' }] },
    reader: { parameters: ['content'] },
    info: { members: { filename: 'filename', mimeType: 'mimeType', encoding: 'mimeType' } },
    text: { title: 'a part of the request body' },
    content: { title: 'the content of an uploaded file' },
    filename: { title: 'the name of an uploaded file' },
    mimeType: {},
  },
  sources: [
    { entity: 'text', value: { proven: text } },
    { entity: 'content', value: { proven: text } },
    { entity: 'filename', value: { proven: text.filter((word) => !['climb', 'absolute', 'segment'].includes(word)), possible: text } },
    { entity: 'mimeType', value: { proven: [], possible: text } },
  ],
};
