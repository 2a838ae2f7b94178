import { identifierLike, type Capability, type PackageModel } from './model.ts';
import {
  check, chosen, each, elements, extended, formats, keys, list, listed, lower, type Making, merged, object, objectOrAny, ofAnything, ofNothing, ofNumber, ofText, pattern, returned, same,
  schemaEntities, schemaReader, tuple, upper,
} from './schema-reader.ts';
import { demoted, unknown } from './schema-shapes.ts';

const email: readonly Capability[] = ['quote', 'code', 'shell', 'dash', 'climb', 'absolute', 'segment', 'authority', 'pattern', 'filter', 'template', 'length'];
const url: readonly Capability[] = ['quote', 'code', 'shell', 'climb', 'absolute', 'segment', 'authority', 'pattern', 'filter', 'length'];

const words: Readonly<Record<string, Making>> = {
  ...formats({ email, url, uuid: identifierLike, datetime: [] }),
  string: ofText, number: ofNumber, ...each(['boolean', 'bool', 'date', 'equals', 'is'], ofNothing), mixed: ofAnything, oneOf: listed,
  object: objectOrAny('keep'), array: list, of: elements, tuple, lazy: returned,
  shape: (site) => (site.before?.kind === 'object' && site.before.fields.size === 0 ? object('keep')({ ...site, before: null }) : extended(site)),
  concat: merged, setFields: extended, pick: chosen(true), omit: chosen(false), ...each(['noUnknown', 'stripUnknown'], keys('strip')), exact: keys('reject'), unknown: keys('keep'),
  ...each([
    'required', 'notRequired', 'defined', 'optional', 'nullable', 'nonNullable', 'default', 'label', 'meta', 'typeError', 'clone', 'strict', 'strip', 'partial', 'deepPartial', 'describe',
    'trim', 'lowercase', 'uppercase', 'ensure', 'integer', 'round', 'truncate', 'compact', 'notOneOf', 'camelCase', 'snakeCase', 'constantCase',
  ], same),
  ...each(['min', 'moreThan', 'positive'], lower), ...each(['max', 'lessThan', 'negative', 'length'], upper),
  matches: pattern, test: check, ...each(['transform', 'when'], ({ before }) => (before ? demoted(before) : unknown)),
};

const ofSchema = { schema: { argument: 'receiver' }, value: { argument: 0 } } as const;
const undeclared = [{ option: { argument: 1, property: ['stripUnknown'] }, means: 'strip' }] as const;

/** yup. Schemas convert before they check, unless they are strict; keys that they do not name are kept. */
export const yup: PackageModel = {
  package: 'yup',
  checked: '1.7.1',
  modules: { yup: 'yup' },
  entities: schemaEntities({ validate: 'validate', validateSync: 'validate', isValid: 'isValid', isValidSync: 'isValid' }, {
    yup: { members: { '*': 'builder', default: 'yup', ...Object.fromEntries(['Schema', 'ObjectSchema', 'AnySchema', 'AnyObjectSchema'].map((name) => [name, 'Schema'])) } },
  }, 'a yup schema'),
  validators: [
    { entity: 'validate', ...ofSchema, yields: 'value', undeclared },
    { entity: 'isValid', ...ofSchema, yields: 'check', tells: [{ path: [], is: true }] },
  ],
  schema: schemaReader({
    package: 'yup', words,
    converting: ['number', 'boolean', 'bool', 'date', 'trim', 'lowercase', 'uppercase', 'ensure', 'round', 'truncate', 'compact', 'transform', 'camelCase', 'snakeCase', 'constantCase'],
  }),
};
