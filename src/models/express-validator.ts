import { json, text, type Capability, type PackageModel, type SchemaShape } from './model.ts';
import { check, each, leaves, listed, type Making, ofAnything, pattern, same, schemaReader, transform, upper } from './schema-reader.ts';
import { anything, demoted, leaf, nothing, unknown } from './schema-shapes.ts';
import { stringTests } from './schema-strings.ts';
import { ofUrl } from './schema-urls.ts';

/** `.not()` turns the next test round, which then says nothing. */
type Negated = SchemaShape & { readonly negated?: boolean };

function unlessNegated(making: Making): Making {
  return (site) => {
    const before = site.before as Negated | null;
    if (!before?.negated) return making(site);
    const { negated: _negated, ...plain } = before;
    return plain as unknown as SchemaShape;
  };
}

/** A test passes for an array if it passes for each element. */
const tests = Object.fromEntries(Object.entries(stringTests).map(([name, left]) => [name, unlessNegated(leaves([...left, 'array']))]));

const escaped: readonly Capability[] = [...text.filter((word) => !['quote', 'html', 'absolute', 'authority', 'script-url', 'segment'].includes(word)), 'array'];

const words: Readonly<Record<string, Making>> = {
  ...each(['body', 'check', 'cookie', 'header', 'param', 'query'], () => anything),
  ...tests,
  isURL: unlessNegated(ofUrl(['array'])),
  isIn: unlessNegated((site) => (listed(site).kind === 'leaf' ? leaf(['array']) : check(site))), matches: unlessNegated((site) => withArray(pattern(site))), equals: unlessNegated(() => leaf(['array'])),
  isLength: unlessNegated((site) => {
    const options = site.given[0] ? site.reading.questions.properties(site.given[0]) : null;
    return options?.entries.has('max') ? upper(site) : same(site);
  }),
  isString: unlessNegated(leaves(text)),
  isBoolean: unlessNegated(() => leaf(['array'])),
  ...each([
    'exists', 'notEmpty', 'isEmpty', 'isArray', 'isObject', 'contains', 'isLowercase', 'isUppercase', 'isStrongPassword', 'isAscii', 'isMultibyte',
    'optional', 'bail', 'withMessage', 'hide', 'trim', 'ltrim', 'rtrim', 'stripLow', 'toLowerCase', 'toUpperCase', 'default', 'toArray', 'normalizeEmail',
  ], unlessNegated(same)),
  not: ({ before }): Negated => ({ ...(before ?? anything), negated: true }),
  ...each(['toInt', 'toFloat'], () => leaf(['magnitude', 'array'])), ...each(['toBoolean', 'toDate'], () => nothing),
  escape: leaves(escaped),
  ...each(['custom', 'isPostalCode', 'isMobilePhone'], ({ before }) => (before ? demoted(before) : unknown)), customSanitizer: transform, if: () => unknown, any: ofAnything,
};

function withArray(shape: SchemaShape): SchemaShape {
  return shape.kind === 'leaf' && 'proven' in shape.values ? leaf([...shape.values.proven, 'array'], shape.values.possible ?? []) : shape;
}

/** Where what the chains have found keeps a request from going on. */
const enforcedBy = [
  { call: 'express-validator:isEmpty', is: true },
  { call: 'express-validator:array', path: ['length'], is: false },
  { call: 'express-validator:throw' },
] as const;

/** express-validator: chains that check fields and store what is wrong. */
export const expressValidator: PackageModel = {
  package: 'express-validator',
  checked: '7.3.2',
  modules: { 'express-validator': 'validator' },
  entities: {
    validator: {
      members: {
        body: 'builder', check: 'builder', cookie: 'builder', header: 'builder', param: 'builder', query: 'builder',
        checkExact: 'check', checkSchema: 'check', oneOf: 'check', validationResult: 'validationResult', matchedData: 'matchedData',
      },
    },
    builder: { call: 'schema' },
    schema: { members: { '*': 'method', run: 'run' } },
    method: { call: 'schema' },
    run: {},
    check: { call: 'chain' },
    chain: {},
    validationResult: { call: 'result' },
    result: { members: { isEmpty: 'isEmpty', throw: 'throw', array: 'array' } },
    isEmpty: {}, throw: {}, array: {},
    matchedData: { call: 'matched' },
    matched: { title: 'the checked fields of the request', holds: 'input' },
  },
  stepRoles: [
    { entity: 'builder', roles: ['validation'], field: 0, enforcedBy }, { entity: 'schema', roles: ['validation'] }, { entity: 'method', roles: ['validation'] },
    { entity: 'check', roles: ['validation'] }, { entity: 'chain', roles: ['validation'] },
  ],
  // What a chain has not let through is left out, whether or not anybody asks.
  sources: [{
    entity: 'matched', gathers: { request: { argument: 0 }, unless: { argument: 1, property: ['onlyValidData'] } }, value: { proven: [], possible: ['object'] }, field: { proven: [], possible: json },
  }],
  schema: schemaReader({ package: 'express-validator', words }),
};
