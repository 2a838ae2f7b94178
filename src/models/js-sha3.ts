import type { EntityRow, PackageModel, PasswordSink } from './model.ts';

const names = [
  'sha3_512', 'sha3_384', 'sha3_256', 'sha3_224', 'keccak512', 'keccak384', 'keccak256', 'keccak224', 'keccak_512', 'keccak_384', 'keccak_256', 'keccak_224',
  'shake128', 'shake256', 'shake_128', 'shake_256',
];
/** Methods of each function that hash as it does, to another form. */
const forms = ['hex', 'array', 'digest', 'arrayBuffer', 'update'];

export const jsSha3: PackageModel = {
  package: 'js-sha3',
  checked: '0.13.0',
  modules: { 'js-sha3': 'module' },
  entities: {
    module: { members: Object.fromEntries(names.map((name) => [name, name])) },
    ...Object.fromEntries(names.map((name): [string, EntityRow] => [
      name, { members: { ...Object.fromEntries(forms.map((form) => [form, `${name}.${form}`])), create: `${name}.create` } },
    ])),
    ...Object.fromEntries(names.flatMap((name) => forms.map((form): [string, EntityRow] => [`${name}.${form}`, form === 'update' ? { call: `${name}.hash` } : {}]))),
    ...Object.fromEntries(names.flatMap((name): [string, EntityRow][] => [
      [`${name}.create`, { call: `${name}.hash` }], [`${name}.hash`, { members: { update: `${name}.update` } }],
    ])),
  },
  sinks: names.flatMap((name) => [name, ...forms.map((form) => `${name}.${form}`)].map((entity): PasswordSink => ({
    kind: 'password', entity, value: { argument: 0 }, method: 'digest', algorithm: name.toUpperCase(),
  }))),
};
