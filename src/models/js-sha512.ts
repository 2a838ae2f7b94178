import type { EntityRow, PackageModel, PasswordSink } from './model.ts';

const names = ['sha512', 'sha384', 'sha512_256', 'sha512_224'];
/** Methods of each function that hash as it does, to another form. */
const forms = ['hex', 'array', 'digest', 'arrayBuffer', 'update'];

export const jsSha512: PackageModel = {
  package: 'js-sha512',
  checked: '0.9.0',
  modules: { 'js-sha512': 'sha512' },
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
