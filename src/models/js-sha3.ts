import type { PackageModel } from './model.ts';
import { digestFunctions } from './password-rows.ts';

const names = [
  'sha3_512', 'sha3_384', 'sha3_256', 'sha3_224', 'keccak512', 'keccak384', 'keccak256', 'keccak224', 'keccak_512', 'keccak_384', 'keccak_256', 'keccak_224',
  'shake128', 'shake256', 'shake_128', 'shake_256',
];
const { entities, sinks } = digestFunctions(names);

export const jsSha3: PackageModel = {
  package: 'js-sha3',
  checked: '0.13.0',
  modules: { 'js-sha3': 'module' },
  entities: { ...entities, module: { members: Object.fromEntries(names.map((name) => [name, name])) } },
  sinks,
};
