/** Rows that the models of libraries for hashing have in common. */
import type { EntityRow, PackageModel, PasswordSink, SaltSink } from './model.ts';

type Rows = Required<Pick<PackageModel, 'entities' | 'sinks'>>;

/** Methods of a digest that hash as it does, to another form. */
const usualForms = ['hex', 'array', 'digest', 'arrayBuffer', 'update'];

/**
 * Digests that are functions, with methods for other forms of the result, and `create()` that makes a hasher.
 * @param module the digest that is the module itself and has the others as members, and then each also has `hmac(key, text)`
 */
export function digestFunctions(names: readonly string[], { module, forms = usualForms }: { readonly module?: string; readonly forms?: readonly string[] } = {}): Rows {
  const members = (list: readonly string[], target: (name: string) => string) => Object.fromEntries(list.map((name) => [name, target(name)]));
  const rowsOf = (name: string): [string, EntityRow][] => [
    [name, {
      members: {
        ...(name === module ? members(names, (other) => other) : {}), ...members(forms, (form) => `${name}.${form}`),
        create: `${name}.create`, ...(module ? { hmac: `${name}.hmac` } : {}),
      },
    }],
    ...forms.map((form): [string, EntityRow] => [`${name}.${form}`, form === 'update' ? { call: `${name}.hash` } : {}]),
    ...(module ? [[`${name}.hmac`, { members: members(forms, () => `${name}.hmac`) }] satisfies [string, EntityRow]] : []),
    [`${name}.create`, { call: `${name}.hash` }],
    [`${name}.hash`, { members: { update: `${name}.update` } }],
  ];
  const algorithm = (name: string): string => name.toUpperCase();
  return {
    entities: Object.fromEntries(names.flatMap(rowsOf)),
    sinks: names.flatMap((name): PasswordSink[] => [
      ...[name, ...forms.map((form) => `${name}.${form}`)].map((entity): PasswordSink => ({
        kind: 'password', entity, value: { argument: 0 }, method: 'digest', algorithm: algorithm(name),
      })),
      ...(module ? [{ kind: 'password', entity: `${name}.hmac`, value: { argument: 1 }, method: 'digest', algorithm: `HMAC-${algorithm(name)}`, keyed: true } satisfies PasswordSink] : []),
    ]),
  };
}

/** bcrypt's functions: a string in the second argument is the salt, a number the cost. */
export function bcryptFunctions(rest: Partial<PasswordSink> = {}): Rows {
  const hashes = ['hash', 'hashSync'];
  const salts = ['genSalt', 'genSaltSync'];
  const names = [...hashes, ...salts];
  return {
    entities: { bcrypt: { members: Object.fromEntries(names.map((name) => [name, name])) }, ...Object.fromEntries(names.map((name) => [name, {}])) },
    sinks: [
      ...hashes.map((entity): PasswordSink => ({
        kind: 'password', entity, value: { argument: 0 }, method: 'password-hash', salt: { argument: 1 }, takesCost: true, freshSalt: '12', ...rest,
      })),
      ...salts.map((entity): SaltSink => ({ kind: 'salt', entity, quality: 'random' })),
    ],
  };
}
