import { pathSinks } from './fs-rows.ts';
import type { PackageModel, Position, RequestTargetSink } from './model.ts';
import { hosts, requestTargets } from './request-rows.ts';

const contents = ['text', 'html', 'watchHtml', 'amp', 'icalEvent', 'raw'];
const lists: readonly Position[] = ['attachments', 'alternatives'].map((name) => ({ argument: 0, property: [name] }));
const below = (name: string): readonly Position[] => contents.map((content) => ({ argument: 0, property: [content, name] }));
const fetched: readonly RequestTargetSink[] = [
  ...requestTargets(['sendMail'], below('href')),
  ...requestTargets(['sendMail'], lists).map((row) => ({ ...row, each: ['href'] })),
];

/** nodemailer: it reads the file under `path` into the mail, and asks for what is under `href`, or under a `path` that is a URL. */
export const nodemailer: PackageModel = {
  package: 'nodemailer',
  checked: '10.6.1',
  modules: { nodemailer: 'nodemailer' },
  types: { Transporter: 'transport' },
  entities: {
    nodemailer: { members: { default: 'nodemailer', createTransport: 'createTransport' } },
    createTransport: { call: 'transport' },
    transport: { members: { sendMail: 'sendMail' } },
    sendMail: {},
  },
  sinks: [
    ...fetched.map((row) => ({ ...row, unless: [{ argument: 0, property: 'disableUrlAccess', equals: true }] })),
    ...[...pathSinks(['sendMail'], [0]).map((row) => ({ ...row, values: below('path') })), ...pathSinks(['sendMail'], [0]).map((row) => ({ ...row, values: lists, each: ['path'] }))]
      .map((row) => ({ ...row, unless: [{ argument: 0, property: 'disableFileAccess', equals: true }] })),
    hosts('createTransport', [{ argument: 0, property: ['host'] }]),
  ],
};
