import type { PackageModel } from './model.ts';
import { all, check, each, either, elements, extended, keys, list, type Making, object, ofAnything, ofNothing, ofNumber, ofText, record, returned, same, schemaEntities, schemaReader } from './schema-reader.ts';

const words: Readonly<Record<string, Making>> = {
  String: ofText, ...each(['Number', 'BigInt'], ofNumber), ...each(['Boolean', 'Literal', 'Null', 'Undefined', 'Nullish', 'Void', 'Never', 'Symbol'], ofNothing), Unknown: ofAnything,
  Object: object('strip'), exact: keys('reject'), Array: list, Tuple: elements, Record: record([]), ...each(['Union', 'or'], either), ...each(['Intersect', 'and'], all), Lazy: returned,
  ...each(['optional', 'default', 'nullable', 'undefinedable', 'nullishable', 'withBrand', 'Brand', 'asReadonly', 'asPartial'], same), ...each(['withConstraint', 'withGuard', 'Constraint'], check),
  extend: extended,
};

const ofSchema = { schema: { argument: 'receiver' }, value: { argument: 0 } } as const;

/** runtypes: `parse` takes away keys that are not named, `check` keeps them. */
export const runtypes: PackageModel = {
  package: 'runtypes',
  checked: '7.0.5',
  modules: { runtypes: 'runtypes' },
  entities: schemaEntities({ parse: 'parse', check: 'check', guard: 'guard', assert: 'assert' }, { runtypes: { members: { '*': 'builder', default: 'runtypes' } } }, 'a runtype'),
  validators: [
    { entity: 'parse', ...ofSchema, yields: 'value' },
    { entity: 'check', ...ofSchema, yields: 'value', undeclared: 'keep' },
    { entity: 'guard', ...ofSchema, yields: 'check', tells: [{ path: [], is: true }] },
    { entity: 'assert', ...ofSchema, yields: 'check' },
  ],
  schema: schemaReader({ package: 'runtypes', words }),
};
