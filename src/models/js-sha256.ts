import type { EntityRow, PackageModel, PasswordSink } from './model.ts';

const names = ['sha256', 'sha224'];
/** Methods of each function that hash as it does, to another form. */
const forms = ['hex', 'array', 'digest', 'arrayBuffer', 'update'];

export const jsSha256: PackageModel = {
  package: 'js-sha256',
  checked: '1.0.0',
  modules: { 'js-sha256': 'sha256' },
  entities: {
    ...Object.fromEntries(names.map((name): [string, EntityRow] => [
      name, { members: { ...(name === names[0] ? Object.fromEntries(names.map((other) => [other, other])) : {}), ...Object.fromEntries(forms.map((form) => [form, `${name}.${form}`])), create: `${name}.create`, hmac: `${name}.hmac` } },
    ])),
    ...Object.fromEntries(names.flatMap((name) => forms.map((form): [string, EntityRow] => [`${name}.${form}`, form === 'update' ? { call: `${name}.hash` } : {}]))),
    ...Object.fromEntries(names.flatMap((name): [string, EntityRow][] => [
      [`${name}.hmac`, { members: Object.fromEntries(forms.map((form) => [form, `${name}.hmac`])) }], [`${name}.create`, { call: `${name}.hash` }], [`${name}.hash`, { members: { update: `${name}.update` } }],
    ])),
  },
  sinks: names.flatMap((name): PasswordSink[] => [
    ...[name, ...forms.map((form) => `${name}.${form}`)].map((entity): PasswordSink => ({
      kind: 'password', entity, value: { argument: 0 }, method: 'digest', algorithm: name.toUpperCase(),
    })),
    { kind: 'password', entity: `${name}.hmac`, value: { argument: 1 }, method: 'digest', algorithm: `HMAC-${name.toUpperCase()}`, keyed: true },
  ]),
};
